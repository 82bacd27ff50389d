package io.firewarden.sampling.frame;

import java.util.Map;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import org.jspecify.annotations.Nullable;

/** Looking into the object register. */
interface FrameSearch {

	Found<FrameRow> search(Query query, Paging paging, Jurisdiction by);

	/**
	 * How many rows there would be for each value of a filter, with that filter lifted.
	 */
	Map<String, Map<String, Long>> facets(Query query, Jurisdiction by);

	/**
	 * What is looked for; null asks for nothing.
	 *
	 * @param text part of a name, or the beginning of a credit code
	 */
	record Query(@Nullable String text, @Nullable String brigade, @Nullable Boolean registered) {
	}

	/**
	 * An agency as a draw would find it now.
	 *
	 * @param registered whether it stands in at least one of the two public systems
	 * @param verdict on its eligibility, once the registry has told
	 */
	record FrameRow(String uscc, String name, String brigade, boolean registered, @Nullable String verdict) {
	}

}
