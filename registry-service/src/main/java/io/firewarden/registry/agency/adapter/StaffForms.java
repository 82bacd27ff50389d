package io.firewarden.registry.agency.adapter;

import java.time.LocalDate;

import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.EngineerLevel;
import io.firewarden.registry.practitioner.OperatorDirection;
import io.firewarden.registry.practitioner.Period;
import io.firewarden.registry.practitioner.Staffing;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** People as they are typed together with a new agency. */
final class StaffForms {

	private static final String HOME_PROVINCE = "51";

	private StaffForms() {
	}

	record StaffEngineerForm(@NotBlank @Size(max = 60) String registrationNo, @NotNull EngineerLevel level,
			@NotNull LocalDate validFrom, @NotNull LocalDate validTo, @Nullable @Size(max = 60) String name,
			@Nullable @Pattern(regexp = "\\d{2}") String issuingProvince, @Nullable LocalDate contractFrom,
			@Nullable LocalDate contractTo) {

		Staffing.Hand hand(String field) {
			Period validity = new Period(this.validFrom, this.validTo);
			return new Staffing.Hand(field, this.name,
					new Engaged.Registration(this.registrationNo.strip(), this.level, validity,
							(this.issuingProvince != null) ? this.issuingProvince : HOME_PROVINCE, false),
					null, Staffing.Hand.days(this.contractFrom, this.contractTo, validity));
		}

	}

	record StaffOperatorForm(@NotBlank @Size(max = 60) String certificateNo, @NotNull @Min(1) @Max(5) Integer rank,
			@NotNull LocalDate validFrom, @NotNull LocalDate validTo, @Nullable @Size(max = 60) String name,
			@Nullable OperatorDirection direction, @Nullable LocalDate contractFrom, @Nullable LocalDate contractTo) {

		Staffing.Hand hand(String field) {
			Period validity = new Period(this.validFrom, this.validTo);
			return new Staffing.Hand(field, this.name, null,
					new Engaged.Certificate(this.certificateNo.strip(), this.rank, this.direction, validity),
					Staffing.Hand.days(this.contractFrom, this.contractTo, validity));
		}

	}

}
