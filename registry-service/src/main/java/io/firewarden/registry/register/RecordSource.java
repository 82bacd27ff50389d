package io.firewarden.registry.register;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact of the register comes from.
 *
 * @param ref what it can be found by there, such as a number or a file
 * @param on the day the source is of
 */
public record RecordSource(@NotNull Kind kind, @Nullable @Size(max = 200) String ref, @NotNull LocalDate on) {

	/** What a source can be. */
	public enum Kind {

		/** An officer wrote it down. */
		OFFICER,
		/** The agency said so. */
		AGENCY,
		/** A file that was imported. */
		IMPORT,
		/** 社会消防技术服务信息系统. */
		NATIONAL_SYSTEM,
		/** 四川平台. */
		SICHUAN_PLATFORM,
		/** 市场监管. */
		MARKET,
		/** 社会单位反向排查. */
		SURVEY

	}

}
