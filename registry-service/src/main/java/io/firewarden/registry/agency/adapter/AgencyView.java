package io.firewarden.registry.agency.adapter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.OriginScope;
import io.firewarden.registry.agency.domain.Outlook;
import io.firewarden.registry.agency.domain.Particulars;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.Standing;
import io.firewarden.registry.agency.domain.SubjectType;
import io.firewarden.registry.agency.domain.SystemEntries;
import org.jspecify.annotations.Nullable;

/**
 * An agency as a signed-in reader sees it: the form, and what became of it.
 *
 * @param legalRep officers and the agency itself only
 * @param phone likewise
 * @param staff how many people it has; they are read at their own address
 * @param lapses how many of its rows lapse within 7, 30 and 90 days
 * @param nextChangeOn the next day on which lights or warnings may be others
 * @param warnings what is odd about the record without breaking a rule
 */
record AgencyView(String uscc, String name, SubjectType subjectType, List<ServiceKind> kinds, String brigade,
		String brigadeName, BigDecimal premisesArea, OriginScope originScope, EntriesView entries,
		@Nullable String technicalLead, boolean qualitySystem, boolean processControl, @Nullable String legalRep,
		@Nullable String phone, @Nullable String registeredAddress, @Nullable String practiceAddress,
		@Nullable String businessScope, @Nullable LocalDate foundedOn, Particulars.@Nullable Tenure tenure,
		@Nullable String tenureDocument, @Nullable String homeRegion, @Nullable String memberOf, Outlook.Staff staff,
		boolean registered, Standing.Verdict verdict, LocalDate assessedOn, List<LightView> lights, Outlook.Due lapses,
		@Nullable LocalDate nextChangeOn, List<AgencyWarning> warnings, Because.@Nullable Source source,
		@Nullable String mergedInto, long version, Instant registeredAt, Instant updatedAt) {

	static AgencyView of(Versioned<ServiceAgency> versioned, String brigadeName, List<AgencyWarning> warnings,
			boolean inFull) {
		ServiceAgency agency = versioned.state();
		AgencyFile file = agency.file();
		Particulars more = file.particulars();
		return new AgencyView(agency.uscc().value(), file.name(), file.subjectType(), file.orderedKinds(),
				file.brigade().value(), brigadeName, file.premisesArea(), file.originScope(),
				EntriesView.of(file.entries()), (file.technicalLead() != null) ? file.technicalLead().value() : null,
				file.qualitySystem(), file.processControl(), inFull ? more.legalRep() : null,
				inFull ? more.phone() : null, more.registeredAddress(), more.practiceAddress(), more.businessScope(),
				more.foundedOn(), more.tenure(), more.tenureDocument(), more.homeRegion(), more.memberOf(),
				agency.outlook().staff(), file.entries().any(), agency.standing().verdict(), agency.standing().asOf(),
				LightView.of(agency.standing()), agency.outlook().due(), agency.outlook().nextChangeOn(), warnings,
				agency.source(), (agency.mergedInto() != null) ? agency.mergedInto().value() : null,
				versioned.version(), agency.registeredAt(), agency.updatedAt());
	}

	/** Yes or no for either system, and the facts in full. */
	record EntriesView(boolean nationalSystem, boolean sichuanPlatform, SystemEntries.Entry national,
			SystemEntries.Entry sichuan) {

		static EntriesView of(SystemEntries entries) {
			return new EntriesView(entries.nationalSystem(), entries.sichuanPlatform(), entries.national(),
					entries.sichuan());
		}

	}

	/** A code and its sentence. */
	record AgencyWarning(String code, String message) {
	}

}
