package io.firewarden.registry.agency.adapter;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import io.firewarden.registry.agency.application.TakeInAgencies;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.BrigadeCode;
import io.firewarden.registry.agency.domain.OriginScope;
import io.firewarden.registry.agency.domain.Particulars;
import io.firewarden.registry.agency.domain.RegistrationNo;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.SubjectType;
import io.firewarden.registry.agency.domain.SystemEntries;
import io.firewarden.registry.agency.domain.SystemEntries.Entry;
import io.firewarden.registry.agency.domain.Uscc;
import org.jspecify.annotations.Nullable;

/** What a row of the agencies' table says; null leaves a record as it is. */
record AgencyEntry(Uscc uscc, String name, SubjectType subject, Set<ServiceKind> kinds, String brigade, BigDecimal area,
		@Nullable OriginScope origin, @Nullable Entry national, @Nullable Entry sichuan, @Nullable Boolean quality,
		@Nullable Boolean process, @Nullable RegistrationNo lead, Particulars more) {

	TakeInAgencies.Command command() {
		return new TakeInAgencies.Command(this.uscc, this::file);
	}

	AgencyEntry withoutLead() {
		return new AgencyEntry(this.uscc, this.name, this.subject, this.kinds, this.brigade, this.area, this.origin,
				this.national, this.sichuan, this.quality, this.process, null, this.more);
	}

	private AgencyFile file(Optional<AgencyFile> there) {
		SystemEntries entries = there.map(AgencyFile::entries).orElseGet(() -> SystemEntries.of(false, false));
		return new AgencyFile(this.name, this.subject, this.kinds, new BrigadeCode(this.brigade), this.area,
				or(this.origin, there.map(AgencyFile::originScope), OriginScope.LOCAL),
				new SystemEntries(entry(this.national, entries.national()), entry(this.sichuan, entries.sichuan())),
				maybe(this.lead, there.map(AgencyFile::technicalLead).orElse(null)),
				or(this.quality, there.map(AgencyFile::qualitySystem), false),
				or(this.process, there.map(AgencyFile::processControl), false),
				over(there.map(AgencyFile::particulars).orElse(Particulars.UNKNOWN)));
	}

	/** What is known of an entry stays while the table says the same of it. */
	private static Entry entry(@Nullable Entry said, Entry there) {
		return (said == null) ? there : (said.entered() != there.entered()) ? said : new Entry(said.entered(),
				maybe(said.no(), there.no()), maybe(said.on(), there.on()), maybe(said.source(), there.source()));
	}

	private Particulars over(Particulars there) {
		return new Particulars(maybe(this.more.legalRep(), there.legalRep()), maybe(this.more.phone(), there.phone()),
				maybe(this.more.registeredAddress(), there.registeredAddress()),
				maybe(this.more.practiceAddress(), there.practiceAddress()),
				maybe(this.more.businessScope(), there.businessScope()),
				maybe(this.more.foundedOn(), there.foundedOn()), maybe(this.more.tenure(), there.tenure()),
				maybe(this.more.tenureDocument(), there.tenureDocument()),
				maybe(this.more.homeRegion(), there.homeRegion()), maybe(this.more.memberOf(), there.memberOf()));
	}

	private static <T> T or(@Nullable T said, Optional<T> there, T otherwise) {
		return (said != null) ? said : there.orElse(otherwise);
	}

	private static <T> @Nullable T maybe(@Nullable T said, @Nullable T there) {
		return (said != null) ? said : there;
	}

}
