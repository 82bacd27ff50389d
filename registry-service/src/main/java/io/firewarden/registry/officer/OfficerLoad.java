package io.firewarden.registry.officer;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.register.RecordSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Officers to add, or to lay over those with their ids. */
record OfficerLoad(@NotNull @Size(max = 2000) List<@NotNull @Valid OfficerRow> officers) {

	/**
	 * An officer as of today.
	 *
	 * @param onLeave whether the officer is away at present
	 */
	record OfficerRow(@NotBlank @Size(max = 40) String officerId, @NotBlank @Size(max = 100) String name,
			@NotBlank String brigade, @Nullable @Size(max = 60) String certificateNo,
			@NotNull LocalDate certificateValidTo, @NotNull Boolean onLeave) {

		EnforcementOfficer officer(LocalDate today) {
			return new EnforcementOfficer(this.officerId, this.name, this.brigade, this.certificateNo,
					this.certificateValidTo, List.of(), List.of(), List.of(), true,
					new RecordSource(RecordSource.Kind.IMPORT, null, today))
				.away(this.onLeave, today);
		}

		/** Keeps what the row does not speak of. */
		EnforcementOfficer over(EnforcementOfficer there, LocalDate today) {
			return new EnforcementOfficer(this.officerId, this.name, this.brigade, this.certificateNo,
					this.certificateValidTo, there.leave(), there.dispatches(), there.relations(), there.active(),
					there.source())
				.away(this.onLeave, today);
		}

	}

}
