package io.firewarden.registry.market.domain;

import org.jspecify.annotations.Nullable;

/** The values of a row, as the file has them, by what their columns hold. */
public interface RawRow {

	/** The value; null where there is no such column or nothing stands in it. */
	@Nullable String text(FeedField field);

}
