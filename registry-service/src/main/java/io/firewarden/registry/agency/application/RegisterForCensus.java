package io.firewarden.registry.agency.application;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.agency.AgencyCensus;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.BrigadeCode;
import io.firewarden.registry.agency.domain.OriginScope;
import io.firewarden.registry.agency.domain.Particulars;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.SubjectType;
import io.firewarden.registry.agency.domain.SystemEntries;

/**
 * Registers an agency found by a lead: entered nowhere, and nothing assumed of its means.
 */
public final class RegisterForCensus implements AgencyCensus {

	private final RegisterAgency registerAgency;

	public RegisterForCensus(RegisterAgency registerAgency) {
		this.registerAgency = registerAgency;
	}

	@Override
	public Outcome register(Practising agency, Jurisdiction by, ZonedDateTime now) {
		Particulars known = new Particulars(agency.legalRep(), null, agency.registeredAddress(), null,
				agency.businessScope(), null, null, null, agency.homeRegion(), null);
		AgencyFile file = new AgencyFile(agency.name(), SubjectType.valueOf(agency.subjectType()),
				agency.kinds().stream().map(ServiceKind::valueOf).collect(Collectors.toSet()),
				new BrigadeCode(agency.brigade()), BigDecimal.ZERO, OriginScope.valueOf(agency.originScope()),
				SystemEntries.of(false, false), null, false, false, known);
		Because because = new Because(null, new Because.Source("SURVEY", agency.source(), now.toLocalDate()),
				now.toLocalDate());
		return switch (this.registerAgency
			.handle(new RegisterAgency.Command(agency.uscc(), file, List.of(), because, by), now)) {
			case RegisterAgency.Outcome.Registered(var there) -> new Outcome.There(there.state().uscc().value());
			case RegisterAgency.Outcome.SameAsBefore(var there) -> new Outcome.There(there.state().uscc().value());
			case RegisterAgency.Outcome.Duplicate(var rule, var uscc) -> new Outcome.There(uscc.value());
			case RegisterAgency.Outcome.WrongUscc(var rule, var suggestion) -> new Outcome.Refused(rule, "uscc");
			case RegisterAgency.Outcome.Refused(var breaches) ->
				new Outcome.Refused(breaches.getFirst().rule(), breaches.getFirst().field());
		};
	}

}
