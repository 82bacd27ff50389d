package io.firewarden.registry.practitioner.adapter;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.practitioner.EngagementRole;
import io.firewarden.registry.practitioner.EngineerLevel;
import io.firewarden.registry.practitioner.OperatorDirection;
import io.firewarden.registry.practitioner.Period;
import io.firewarden.registry.practitioner.application.Agreements;
import io.firewarden.registry.practitioner.domain.Engineer;
import io.firewarden.registry.practitioner.domain.Operator;
import io.firewarden.registry.practitioner.domain.Person;
import io.firewarden.registry.register.Grounded;
import io.firewarden.registry.register.RecordSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A person as somebody types them.
 *
 * @param engagement only when the person is recorded; later engagements have their own
 * address
 */
record PractitionerForm(@NotBlank @Size(max = 60) String name, @Nullable @Size(max = 40) String residentId,
		@Nullable @Valid EngineerForm engineer, @Nullable @Size(max = 20) List<@NotNull @Valid OperatorForm> operators,
		@Nullable @Valid EngagementForm engagement, @Nullable @Valid RecordSource source,
		@Nullable @Size(max = 500) String reason, @Nullable LocalDate effectiveOn) implements Grounded {

	/** The province whose 二级 engineers count without confirmation. */
	static final String HOME_PROVINCE = "51";

	Person person(Person.@Nullable Identity identity) {
		return new Person(this.name.strip(), identity, (this.engineer != null) ? this.engineer.engineer() : null,
				(this.operators != null) ? this.operators.stream().map(OperatorForm::operator).toList() : List.of());
	}

	Agreements.@Nullable Wish wish() {
		return (this.engagement != null) ? this.engagement.wish() : null;
	}

	record EngineerForm(@NotNull EngineerLevel level, @Nullable @Size(max = 60) String qualificationNo,
			@NotBlank @Size(max = 60) String registrationNo, @Nullable @Size(max = 60) String sealNo,
			@NotNull LocalDate validFrom, @NotNull LocalDate validTo,
			@Nullable @Pattern(regexp = "\\d{2}") String issuingProvince) {

		Engineer engineer() {
			return new Engineer(this.level, blank(this.qualificationNo), this.registrationNo.strip(),
					blank(this.sealNo), new Period(this.validFrom, this.validTo),
					(this.issuingProvince != null) ? this.issuingProvince : HOME_PROVINCE, false);
		}

	}

	record OperatorForm(@NotBlank @Size(max = 60) String certificateNo, @NotNull @Min(1) @Max(5) Integer rank,
			@Nullable OperatorDirection direction, @NotNull LocalDate validFrom, @NotNull LocalDate validTo,
			@Nullable Boolean old) {

		Operator operator() {
			return new Operator(this.certificateNo.strip(), this.rank, this.direction,
					new Period(this.validFrom, this.validTo), Boolean.TRUE.equals(this.old));
		}

	}

	/** A contract as somebody types it. */
	record EngagementForm(@NotBlank @Size(max = 40) String uscc, @Nullable EngagementRole role,
			@NotNull LocalDate contractFrom, @Nullable LocalDate contractTo,
			@Nullable @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String insuranceMonth,
			@Nullable @Valid RecordSource source, @Nullable @Size(max = 500) String reason,
			@Nullable LocalDate effectiveOn) implements Grounded {

		Agreements.Wish wish() {
			return new Agreements.Wish(this.uscc.strip(), this.role, new Period(this.contractFrom, this.contractTo),
					this.insuranceMonth);
		}

	}

	private static @Nullable String blank(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
