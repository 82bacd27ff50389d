package io.firewarden.registry.agency.adapter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.BrigadeCode;
import io.firewarden.registry.agency.domain.OriginScope;
import io.firewarden.registry.agency.domain.Particulars;
import io.firewarden.registry.agency.domain.RegistrationNo;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.SubjectType;
import io.firewarden.registry.practitioner.Staffing;
import io.firewarden.registry.register.Grounded;
import io.firewarden.registry.register.RecordSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An agency as somebody types it.
 *
 * @param engineers people who are recorded with a new agency; revising it takes none
 * @param operators likewise
 */
record AgencyForm(@NotBlank @Size(max = 40) String uscc, @NotBlank @Size(max = 200) String name,
		@NotNull SubjectType subjectType, @NotEmpty Set<@NotNull ServiceKind> kinds, @NotBlank String brigade,
		@NotNull @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 2) BigDecimal premisesArea,
		@NotNull OriginScope originScope, @NotNull @Valid EntriesForm entries,
		@Nullable @Size(max = 60) String technicalLead, @NotNull Boolean qualitySystem, @NotNull Boolean processControl,
		@Nullable @Size(max = 60) String legalRep, @Nullable @Size(max = 40) String phone,
		@Nullable @Size(max = 300) String registeredAddress, @Nullable @Size(max = 300) String practiceAddress,
		@Nullable @Size(max = 4000) String businessScope, @Nullable LocalDate foundedOn,
		Particulars.@Nullable Tenure tenure, @Nullable @Size(max = 200) String tenureDocument,
		@Nullable @Pattern(regexp = "\\d{6}") String homeRegion, @Nullable @Size(max = 60) String memberOf,
		@Nullable @Size(max = 500) List<StaffForms.@NotNull @Valid StaffEngineerForm> engineers,
		@Nullable @Size(max = 500) List<StaffForms.@NotNull @Valid StaffOperatorForm> operators,
		@Nullable @Valid RecordSource source, @Nullable @Size(max = 500) String reason,
		@Nullable LocalDate effectiveOn) implements Grounded {

	AgencyFile file() {
		return new AgencyFile(this.name.strip(), this.subjectType, this.kinds, new BrigadeCode(this.brigade.strip()),
				this.premisesArea, this.originScope, this.entries.entries(), lead(), this.qualitySystem,
				this.processControl,
				new Particulars(text(this.legalRep), text(this.phone), text(this.registeredAddress),
						text(this.practiceAddress), text(this.businessScope), this.foundedOn, this.tenure,
						text(this.tenureDocument), this.homeRegion, text(this.memberOf)));
	}

	private @Nullable RegistrationNo lead() {
		String typed = text(this.technicalLead);
		return (typed != null) ? new RegistrationNo(typed) : null;
	}

	List<Staffing.Hand> staff() {
		List<Staffing.Hand> staff = new ArrayList<>();
		if (this.engineers != null) {
			for (int i = 0; i < this.engineers.size(); i++) {
				staff.add(this.engineers.get(i).hand("engineers[%d]".formatted(i)));
			}
		}
		if (this.operators != null) {
			for (int i = 0; i < this.operators.size(); i++) {
				staff.add(this.operators.get(i).hand("operators[%d]".formatted(i)));
			}
		}
		return staff;
	}

	private static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
