package io.firewarden.registry.market;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * 公示记录: what market regulation has made public about an enterprise, as its table has it.
 *
 * @param sourceId the source's key of the enterprise; its code where there is no key
 * @param on day it was listed or decided
 * @param removedOn day it was taken off the list; null while it stands
 * @param ref the line that says so
 */
public record PublicRecord(Kind kind, String sourceId, String reason, @Nullable LocalDate on,
		@Nullable LocalDate removedOn, @Nullable String authority, @Nullable String documentNo, RowRef ref) {

	/** The tables of scjg-feed/1 beside that of the enterprises. */
	public enum Kind {

		/** 经营异常名录. */
		ABNORMAL,
		/** 严重违法失信名单. */
		SERIOUS_ILLEGAL,
		/** 行政处罚公示. */
		CASE_PUBLIC;

		/** The table of this name; empty for that of the enterprises and unknown ones. */
		public static Optional<Kind> of(String table) {
			return Stream.of(values()).filter((one) -> one.name().equals(table)).findFirst();
		}

		/** The table a file of scjg-feed/1 says it holds by its name. */
		public static String tableOf(String fileName) {
			return Stream.of(values())
				.map(Enum::name)
				.filter((name) -> fileName.toUpperCase(java.util.Locale.ROOT).contains("_" + name + "_"))
				.findFirst()
				.orElse(FeedTables.ENTITIES);
		}

	}

}
