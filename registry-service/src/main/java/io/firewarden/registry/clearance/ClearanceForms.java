package io.firewarden.registry.clearance;

import java.time.LocalDate;

import io.firewarden.registry.clearance.Clearance.ClearMode;
import io.firewarden.registry.clearance.Clearance.ClearReason;
import io.firewarden.registry.clearance.Clearance.Details;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What officers send about clearances. */
final class ClearanceForms {

	private ClearanceForms() {
	}

	record OpenForm(@NotBlank String uscc, @NotNull ClearReason clearReason, @NotNull @Valid DetailsForm details) {
	}

	/**
	 * What the officer knows besides.
	 *
	 * @param reason why this is changed
	 */
	record DetailsForm(@Nullable @Size(max = 200) String parentName, @Nullable @Size(max = 18) String parentUscc,
			@Nullable @Size(max = 80) String entryNo, @NotNull Boolean stillPractising,
			@Nullable @Size(max = 500) String followUp, @Nullable @Size(max = 500) String remark,
			@Nullable @Size(max = 500) String reason) {

		Details details() {
			return new Details(this.parentName, this.parentUscc, this.entryNo, this.stillPractising, this.followUp,
					this.remark);
		}

	}

	record NoticeForm(@NotNull LocalDate notifiedOn, @Nullable @Size(max = 120) String document) {
	}

	record ClearingForm(@NotNull ClearMode clearMode, @NotNull LocalDate clearedOn,
			@Nullable @Size(max = 300) String evidence, @Nullable @Size(max = 500) String reason) {
	}

	record KeepingForm(@NotBlank @Size(max = 500) String reason) {
	}

}
