package io.firewarden.registry.agency.adapter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.BrigadeCode;
import io.firewarden.registry.agency.domain.Engineer;
import io.firewarden.registry.agency.domain.EngineerLevel;
import io.firewarden.registry.agency.domain.Operator;
import io.firewarden.registry.agency.domain.OriginScope;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.SubjectType;
import io.firewarden.registry.agency.domain.SystemEntries;
import io.firewarden.registry.agency.domain.Validity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An agency as an officer types it. */
record AgencyForm(@NotBlank @Size(max = 40) String uscc, @NotBlank @Size(max = 200) String name,
		@NotNull SubjectType subjectType, @NotEmpty Set<@NotNull ServiceKind> kinds, @NotBlank String brigade,
		@NotNull @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 2) BigDecimal premisesArea,
		@NotNull OriginScope originScope, @NotNull @Valid EntriesForm entries,
		@Nullable @Size(max = 60) String technicalLead, @NotNull Boolean qualitySystem, @NotNull Boolean processControl,
		@NotNull @Size(max = 500) List<@NotNull @Valid EngineerForm> engineers,
		@NotNull @Size(max = 500) List<@NotNull @Valid OperatorForm> operators) {

	AgencyFile file() {
		return new AgencyFile(this.name.strip(), this.subjectType, this.kinds, new BrigadeCode(this.brigade.strip()),
				this.premisesArea, this.originScope,
				new SystemEntries(this.entries.nationalSystem, this.entries.sichuanPlatform),
				(this.technicalLead == null || this.technicalLead.isBlank()) ? null
						: new Engineer.RegistrationNo(this.technicalLead.strip()),
				this.qualitySystem, this.processControl, this.engineers.stream().map(EngineerForm::engineer).toList(),
				this.operators.stream().map(OperatorForm::operator).toList());
	}

	record EntriesForm(@NotNull Boolean nationalSystem, @NotNull Boolean sichuanPlatform) {
	}

	record EngineerForm(@NotBlank @Size(max = 60) String registrationNo, @NotNull EngineerLevel level,
			@NotNull LocalDate validFrom, @NotNull LocalDate validTo) {

		Engineer engineer() {
			return new Engineer(new Engineer.RegistrationNo(this.registrationNo.strip()), this.level,
					new Validity(this.validFrom, this.validTo));
		}

	}

	record OperatorForm(@NotBlank @Size(max = 60) String certificateNo, @NotNull @Min(1) @Max(5) Integer rank,
			@NotNull LocalDate validFrom, @NotNull LocalDate validTo) {

		Operator operator() {
			return new Operator(new Operator.CertificateNo(this.certificateNo.strip()), this.rank,
					new Validity(this.validFrom, this.validTo));
		}

	}

}
