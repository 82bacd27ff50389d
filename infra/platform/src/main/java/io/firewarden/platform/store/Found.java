package io.firewarden.platform.store;

import java.util.List;
import java.util.function.Function;

/**
 * One page of what a query found, and how much there is in all.
 *
 * @param <T> a row
 */
public record Found<T>(List<T> content, long total, Paging paging) {

	public Found {
		content = List.copyOf(content);
	}

	public <R> Found<R> map(Function<? super T, R> mapping) {
		return new Found<>(this.content.stream().<R>map(mapping).toList(), this.total, this.paging);
	}

}
