package io.firewarden.registry.officer;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.register.Grounded;
import io.firewarden.registry.register.RecordSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An officer as written down. */
record OfficerForm(@NotBlank @Size(max = 40) String officerId, @NotBlank @Size(max = 100) String name,
		@NotBlank String brigade, @Nullable @Size(max = 60) String certificateNo, @NotNull LocalDate certificateValidTo,
		@Nullable @Size(max = 100) List<@NotNull @Valid LeaveForm> leave,
		@Nullable @Size(max = 100) List<@NotNull @Valid DispatchForm> dispatches,
		@Nullable @Size(max = 100) List<@NotNull @Valid RelationForm> relations, @Nullable Boolean active,
		@Nullable @Valid RecordSource source, @Nullable @Size(max = 500) String reason,
		@Nullable LocalDate effectiveOn) implements Grounded {

	EnforcementOfficer record(LocalDate today) {
		return new EnforcementOfficer(this.officerId, this.name.strip(), this.brigade, this.certificateNo,
				this.certificateValidTo,
				(this.leave != null) ? this.leave.stream().map(LeaveForm::leave).toList() : List.of(),
				(this.dispatches != null) ? this.dispatches.stream().map(DispatchForm::dispatch).toList() : List.of(),
				(this.relations != null) ? this.relations.stream().map(RelationForm::relation).toList() : List.of(),
				!Boolean.FALSE.equals(this.active), why(today).source());
	}

	record LeaveForm(@NotNull LocalDate from, @Nullable LocalDate to, @Nullable @Size(max = 200) String reason) {

		EnforcementOfficer.Leave leave() {
			return new EnforcementOfficer.Leave(this.from, this.to, this.reason);
		}

	}

	record DispatchForm(@NotBlank String brigade, @NotNull LocalDate from, @NotNull LocalDate to,
			@Nullable @Size(max = 80) String documentNo) {

		EnforcementOfficer.Dispatch dispatch() {
			return new EnforcementOfficer.Dispatch(this.brigade, this.from, this.to, this.documentNo);
		}

	}

	record RelationForm(@NotBlank @Size(min = 18, max = 18) String uscc, EnforcementOfficer.@NotNull RelationKind kind,
			@NotNull LocalDate declaredOn, @Nullable LocalDate until, @Nullable @Size(max = 200) String note) {

		EnforcementOfficer.Relation relation() {
			return new EnforcementOfficer.Relation(this.uscc, this.kind, this.declaredOn, this.until, this.note);
		}

	}

}
