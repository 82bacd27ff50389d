package io.firewarden.sampling.draw.application;

import java.util.List;
import java.util.Optional;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawEvent;
import io.firewarden.sampling.draw.domain.DrawId;

/** All draws. None is ever removed, so the numbers of a campaign have no gaps. */
public interface Draws {

	Optional<Versioned<Draw>> find(DrawId id);

	/** The draw that this request opened. */
	Optional<Versioned<Draw>> openedBy(String request);

	/** How many draws the campaign has, void ones included. */
	int count(String campaign);

	/** All of a campaign, by their numbers. */
	List<Versioned<Draw>> ofCampaign(String campaign);

	/** Writes a new draw; false when its number is taken. */
	boolean insert(Changed<Draw, DrawEvent> opened);

	/** Writes state and events together; false when somebody else was faster. */
	boolean save(Versioned<Draw> before, Changed<Draw, DrawEvent> after);

}
