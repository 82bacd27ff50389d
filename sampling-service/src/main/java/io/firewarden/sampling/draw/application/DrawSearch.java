package io.firewarden.sampling.draw.application;

import java.util.List;

import io.firewarden.platform.kernel.Versioned;
import io.firewarden.sampling.draw.domain.Draw;

/** Finding draws, the latest first. */
public interface DrawSearch {

	Hits ofCampaign(String campaign, Window window);

	/** Those a witness is named in. */
	Hits invitations(String account, Window window);

	/** Those the public sees: all of them, so that no number is missing. */
	Hits publicOnes(Window window);

	/** Which part of the hits is wanted. */
	record Window(int page, int size) {
	}

	/** One page of hits and their number. */
	record Hits(List<Versioned<Draw>> content, long total) {
	}

}
