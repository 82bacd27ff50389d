package io.firewarden.registry.agency.adapter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.BrigadeCode;
import io.firewarden.registry.agency.domain.Engineer;
import io.firewarden.registry.agency.domain.EngineerLevel;
import io.firewarden.registry.agency.domain.Operator;
import io.firewarden.registry.agency.domain.OriginScope;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.Standing;
import io.firewarden.registry.agency.domain.SubjectType;
import io.firewarden.registry.agency.domain.SystemEntries;
import io.firewarden.registry.agency.domain.Uscc;
import io.firewarden.registry.agency.domain.Validity;
import org.jspecify.annotations.Nullable;

/**
 * An agency as it is stored, under {@code body}.
 *
 * @param registered derived from the two entries, for queries
 */
record AgencyDocument(String uscc, String name, SubjectType subjectType, List<ServiceKind> kinds, String brigade,
		BigDecimal premisesArea, OriginScope originScope, boolean nationalSystem, boolean sichuanPlatform,
		boolean registered, @Nullable String technicalLead, boolean qualitySystem, boolean processControl,
		List<EngineerEntry> engineers, List<OperatorEntry> operators, Standing.Verdict verdict, LocalDate assessedOn,
		List<Standing.Light> lights, Instant registeredAt, Instant updatedAt) {

	static AgencyDocument of(ServiceAgency agency) {
		AgencyFile file = agency.file();
		Standing standing = agency.standing();
		return new AgencyDocument(agency.uscc().value(), file.name(), file.subjectType(), file.orderedKinds(),
				file.brigade().value(), file.premisesArea(), file.originScope(), file.entries().nationalSystem(),
				file.entries().sichuanPlatform(), file.entries().any(),
				(file.technicalLead() != null) ? file.technicalLead().value() : null, file.qualitySystem(),
				file.processControl(), file.engineers().stream().map(EngineerEntry::of).toList(),
				file.operators().stream().map(OperatorEntry::of).toList(), standing.verdict(), standing.asOf(),
				standing.lights(), agency.registeredAt(), agency.updatedAt());
	}

	ServiceAgency agency() {
		AgencyFile file = new AgencyFile(this.name, this.subjectType, Set.copyOf(this.kinds),
				new BrigadeCode(this.brigade), this.premisesArea, this.originScope,
				new SystemEntries(this.nationalSystem, this.sichuanPlatform),
				(this.technicalLead != null) ? new Engineer.RegistrationNo(this.technicalLead) : null,
				this.qualitySystem, this.processControl, this.engineers.stream().map(EngineerEntry::engineer).toList(),
				this.operators.stream().map(OperatorEntry::operator).toList());
		Standing standing = new Standing(this.assessedOn, this.verdict, this.lights);
		return new ServiceAgency(new Uscc(this.uscc), file, standing, this.registeredAt, this.updatedAt);
	}

	record EngineerEntry(String registrationNo, EngineerLevel level, LocalDate validFrom, LocalDate validTo) {

		static EngineerEntry of(Engineer engineer) {
			return new EngineerEntry(engineer.registrationNo().value(), engineer.level(), engineer.validity().from(),
					engineer.validity().to());
		}

		Engineer engineer() {
			return new Engineer(new Engineer.RegistrationNo(this.registrationNo), this.level,
					new Validity(this.validFrom, this.validTo));
		}

	}

	record OperatorEntry(String certificateNo, int rank, LocalDate validFrom, LocalDate validTo) {

		static OperatorEntry of(Operator operator) {
			return new OperatorEntry(operator.certificateNo().value(), operator.rank(), operator.validity().from(),
					operator.validity().to());
		}

		Operator operator() {
			return new Operator(new Operator.CertificateNo(this.certificateNo), this.rank,
					new Validity(this.validFrom, this.validTo));
		}

	}

}
