package io.firewarden.inspection.outcome;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the outcomes read of {@code inspection.sheet-signed.v1}. */
public record SheetSigned(String taskId, String uscc, String agencyName, String brigade, LocalDate signedOn,
		List<Finding> findings) {

	public SheetSigned {
		findings = List.copyOf(findings);
	}

	/**
	 * A fact found on the task; not a violation.
	 *
	 * @param violationCode row of the liability table it may fall under
	 * @param orderWorkingDays null where the officers set no term
	 */
	public record Finding(String findingId, String itemCode, @Nullable String violationCode, String severity,
			@Nullable Integer orderWorkingDays, boolean fileCase) {
	}

}
