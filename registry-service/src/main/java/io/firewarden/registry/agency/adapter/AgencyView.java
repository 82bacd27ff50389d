package io.firewarden.registry.agency.adapter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.EngineerLevel;
import io.firewarden.registry.agency.domain.OriginScope;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.Standing;
import io.firewarden.registry.agency.domain.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * An agency as a signed-in reader sees it: the form, and what became of it.
 *
 * @param warnings what is odd about the record without breaking a rule
 */
record AgencyView(String uscc, String name, SubjectType subjectType, List<ServiceKind> kinds, String brigade,
		String brigadeName, BigDecimal premisesArea, OriginScope originScope, EntriesView entries,
		@Nullable String technicalLead, boolean qualitySystem, boolean processControl, List<EngineerView> engineers,
		List<OperatorView> operators, boolean registered, Standing.Verdict verdict, LocalDate assessedOn,
		List<LightView> lights, List<Warning> warnings, long version, Instant registeredAt, Instant updatedAt) {

	static AgencyView of(Versioned<ServiceAgency> versioned, String brigadeName, List<Warning> warnings) {
		ServiceAgency agency = versioned.state();
		AgencyFile file = agency.file();
		return new AgencyView(agency.uscc().value(), file.name(), file.subjectType(), file.orderedKinds(),
				file.brigade().value(), brigadeName, file.premisesArea(), file.originScope(),
				new EntriesView(file.entries().nationalSystem(), file.entries().sichuanPlatform()),
				(file.technicalLead() != null) ? file.technicalLead().value() : null, file.qualitySystem(),
				file.processControl(),
				file.engineers()
					.stream()
					.map((row) -> new EngineerView(row.registrationNo().value(), row.level(), row.validity().from(),
							row.validity().to()))
					.toList(),
				file.operators()
					.stream()
					.map((row) -> new OperatorView(row.certificateNo().value(), row.rank(), row.validity().from(),
							row.validity().to()))
					.toList(),
				file.entries().any(), agency.standing().verdict(), agency.standing().asOf(),
				LightView.of(agency.standing()), warnings, versioned.version(), agency.registeredAt(),
				agency.updatedAt());
	}

	record EntriesView(boolean nationalSystem, boolean sichuanPlatform) {
	}

	record EngineerView(String registrationNo, EngineerLevel level, LocalDate validFrom, LocalDate validTo) {
	}

	record OperatorView(String certificateNo, int rank, LocalDate validFrom, LocalDate validTo) {
	}

	/** A code and its sentence. */
	record Warning(String code, String message) {
	}

}
