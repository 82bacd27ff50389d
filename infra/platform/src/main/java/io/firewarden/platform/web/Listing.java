package io.firewarden.platform.web;

import java.util.List;
import java.util.Map;

import io.firewarden.platform.store.Found;

/**
 * A page of a list as it is answered.
 *
 * @param total rows in all
 * @param facets how many rows there are for each value of some fields
 * @param <T> a row
 */
public record Listing<T>(List<T> content, long total, int page, int size, Map<String, Map<String, Long>> facets) {

	public static <T> Listing<T> of(Found<T> found) {
		return of(found, Map.of());
	}

	public static <T> Listing<T> of(Found<T> found, Map<String, Map<String, Long>> facets) {
		return new Listing<>(found.content(), found.total(), found.paging().page(), found.paging().size(), facets);
	}

}
