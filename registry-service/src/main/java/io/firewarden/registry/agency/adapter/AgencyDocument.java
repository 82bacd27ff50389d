package io.firewarden.registry.agency.adapter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.firewarden.platform.kernel.Because;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.BrigadeCode;
import io.firewarden.registry.agency.domain.OriginScope;
import io.firewarden.registry.agency.domain.Outlook;
import io.firewarden.registry.agency.domain.Particulars;
import io.firewarden.registry.agency.domain.RegistrationNo;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.Standing;
import io.firewarden.registry.agency.domain.SubjectType;
import io.firewarden.registry.agency.domain.SystemEntries;
import io.firewarden.registry.agency.domain.Uscc;
import org.jspecify.annotations.Nullable;

/**
 * An agency as it is stored, under {@code body}.
 *
 * @param registered derived from the two entries, for queries
 * @param nextLapseOn first of the lapses ahead, for queries
 */
record AgencyDocument(String uscc, String name, SubjectType subjectType, List<ServiceKind> kinds, String brigade,
		BigDecimal premisesArea, OriginScope originScope, boolean nationalSystem, boolean sichuanPlatform,
		SystemEntries.@Nullable Entry national, SystemEntries.@Nullable Entry sichuan, boolean registered,
		@Nullable String technicalLead, boolean qualitySystem, boolean processControl,
		@Nullable Particulars particulars, Because.@Nullable Source source, @Nullable String mergedInto,
		Standing.Verdict verdict, LocalDate assessedOn, List<Standing.Light> lights, @Nullable LocalDate nextChangeOn,
		@Nullable LocalDate nextLapseOn, @Nullable List<Outlook.Lapse> lapses, Outlook.@Nullable Due warnings,
		@Nullable Set<String> warned, Outlook.@Nullable Staff staff, @Nullable List<String> staffNumbers,
		Instant registeredAt, Instant updatedAt) {

	/** What is worked out with every assessment. */
	static final String[] DERIVED = { "registered", "verdict", "assessedOn", "lights", "nextChangeOn", "nextLapseOn",
			"lapses", "warnings", "warned", "staff", "staffNumbers", "updatedAt" };

	static AgencyDocument of(ServiceAgency agency) {
		AgencyFile file = agency.file();
		Standing standing = agency.standing();
		Outlook outlook = agency.outlook();
		return new AgencyDocument(agency.uscc().value(), file.name(), file.subjectType(), file.orderedKinds(),
				file.brigade().value(), file.premisesArea(), file.originScope(), file.entries().nationalSystem(),
				file.entries().sichuanPlatform(), file.entries().national(), file.entries().sichuan(),
				file.entries().any(), (file.technicalLead() != null) ? file.technicalLead().value() : null,
				file.qualitySystem(), file.processControl(), file.particulars(), agency.source(),
				(agency.mergedInto() != null) ? agency.mergedInto().value() : null, standing.verdict(), standing.asOf(),
				standing.lights(), outlook.nextChangeOn(),
				outlook.lapses().isEmpty() ? null : outlook.lapses().getFirst().lapsesOn(), outlook.lapses(),
				outlook.due(), outlook.warned(), outlook.staff(), outlook.numbers(), agency.registeredAt(),
				agency.updatedAt());
	}

	ServiceAgency agency() {
		SystemEntries plain = SystemEntries.of(this.nationalSystem, this.sichuanPlatform);
		AgencyFile file = new AgencyFile(this.name, this.subjectType, Set.copyOf(this.kinds),
				new BrigadeCode(this.brigade), this.premisesArea, this.originScope,
				new SystemEntries((this.national != null) ? this.national : plain.national(),
						(this.sichuan != null) ? this.sichuan : plain.sichuan()),
				(this.technicalLead != null) ? new RegistrationNo(this.technicalLead) : null, this.qualitySystem,
				this.processControl, (this.particulars != null) ? this.particulars : Particulars.UNKNOWN);
		return new ServiceAgency(new Uscc(this.uscc), file, new Standing(this.assessedOn, this.verdict, this.lights),
				outlook(), this.source, (this.mergedInto != null) ? new Uscc(this.mergedInto) : null, this.registeredAt,
				this.updatedAt);
	}

	/** Records of before there was an outlook have none. */
	private Outlook outlook() {
		Outlook none = Outlook.NONE;
		return new Outlook(this.nextChangeOn, (this.lapses != null) ? this.lapses : none.lapses(),
				(this.warnings != null) ? this.warnings : none.due(),
				(this.warned != null) ? this.warned : none.warned(), (this.staff != null) ? this.staff : none.staff(),
				(this.staffNumbers != null) ? this.staffNumbers : none.numbers());
	}

}
