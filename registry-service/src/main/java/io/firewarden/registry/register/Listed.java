package io.firewarden.registry.register;

import java.util.List;
import java.util.Map;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * One page of a register and how many records there are by brigade and other fields.
 *
 * @param <R> the record
 */
public record Listed<R>(Found<Stored<R>> found, Map<String, Map<String, Long>> facets) {

	/** Name of the facet that every list has. */
	public static final String BRIGADE = "brigade";

	/**
	 * Reads the page. How many there are in all is not counted once more: every record
	 * has one brigade.
	 * @param brigade what the filters say of the brigade; null when nothing
	 * @param facets with that of the brigades, counted without that filter
	 */
	public static <R> Listed<R> of(RecordStore<R> records, List<Bson> filters, Jurisdiction by, Paging paging,
			@Nullable String brigade, Map<String, Map<String, Long>> facets) {
		Map<String, Long> brigades = facets.getOrDefault(BRIGADE, Map.of());
		long total = isAny(brigade) ? brigades.values().stream().mapToLong(Long::longValue).sum()
				: brigades.getOrDefault(brigade, 0L);
		List<Stored<R>> page = records.store().page(records.within(filters, by), paging);
		return new Listed<>(new Found<>(page, total, paging), facets);
	}

	/** Whether a filter is not set. */
	public static boolean isAny(@Nullable String filter) {
		return filter == null || filter.isBlank();
	}

}
