package io.firewarden.registry.agency.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.AgencyRecords;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.Particulars;
import io.firewarden.registry.agency.domain.RegistrationNo;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.Uscc;
import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.PractitionerDirectory;
import org.jspecify.annotations.Nullable;

/** The records, read from the register and corrected through its own use case. */
public final class RecordsOfAgencies implements AgencyRecords {

	private static final Set<String> CORRECTABLE = Set.of("name", "kinds", "premisesArea", "technicalLead",
			"qualitySystem", "processControl", "legalRep", "phone", "registeredAddress", "practiceAddress",
			"businessScope", "foundedOn", "tenure", "tenureDocument");

	private final Agencies agencies;

	private final ReviseAgency reviseAgency;

	private final PractitionerDirectory people;

	private final Clock clock;

	public RecordsOfAgencies(Agencies agencies, ReviseAgency reviseAgency, PractitionerDirectory people, Clock clock) {
		this.agencies = agencies;
		this.reviseAgency = reviseAgency;
		this.people = people;
		this.clock = clock;
	}

	@Override
	public Optional<AgencyRecord> find(String uscc, Jurisdiction by) {
		return Uscc.read(uscc).flatMap((code) -> this.agencies.find(code, by)).map((found) -> record(found.state()));
	}

	@Override
	public Set<String> correctable() {
		return CORRECTABLE;
	}

	@Override
	public Correction correct(Set<String> fields, AgencyRecord values, String source) {
		var everywhere = new Jurisdiction.Everywhere();
		return Uscc.read(values.uscc())
			.flatMap((code) -> this.agencies.find(code, everywhere))
			.map((current) -> correct(current, fields, values, source))
			.orElse(Correction.REFUSED);
	}

	private Correction correct(Versioned<ServiceAgency> current, Set<String> fields, AgencyRecord values,
			String source) {
		AgencyFile file = corrected(current.state().file(), fields, values);
		ZonedDateTime now = ZonedDateTime.now(this.clock);
		Because because = new Because(null, new Because.Source("AGENCY", source, now.toLocalDate()), null);
		var command = new ReviseAgency.Command(current.state().uscc(), file, current.version(), because,
				new Jurisdiction.Everywhere());
		return switch (this.reviseAgency.handle(command, now)) {
			case ReviseAgency.Outcome.Revised _, ReviseAgency.Outcome.SameAsBefore _ -> Correction.DONE;
			case ReviseAgency.Outcome.Stale _, ReviseAgency.Outcome.OvertakenByAnother _ -> Correction.OVERTAKEN;
			case ReviseAgency.Outcome.NotThere _, ReviseAgency.Outcome.Refused _ -> Correction.REFUSED;
		};
	}

	private static AgencyFile corrected(AgencyFile file, Set<String> fields, AgencyRecord values) {
		return new AgencyFile(fields.contains("name") ? values.name() : file.name(), file.subjectType(),
				fields.contains("kinds") ? values.kinds().stream().map(ServiceKind::valueOf).collect(Collectors.toSet())
						: file.kinds(),
				file.brigade(), fields.contains("premisesArea") ? values.premisesArea() : file.premisesArea(),
				file.originScope(), file.entries(),
				fields.contains("technicalLead") ? lead(values.technicalLead()) : file.technicalLead(),
				fields.contains("qualitySystem") ? values.qualitySystem() : file.qualitySystem(),
				fields.contains("processControl") ? values.processControl() : file.processControl(),
				told(file.particulars(), fields, values.told()));
	}

	private static Particulars told(Particulars before, Set<String> fields, Told said) {
		String tenure = said.tenure();
		return new Particulars(fields.contains("legalRep") ? said.legalRep() : before.legalRep(),
				fields.contains("phone") ? said.phone() : before.phone(),
				fields.contains("registeredAddress") ? said.registeredAddress() : before.registeredAddress(),
				fields.contains("practiceAddress") ? said.practiceAddress() : before.practiceAddress(),
				fields.contains("businessScope") ? said.businessScope() : before.businessScope(),
				fields.contains("foundedOn") ? said.foundedOn() : before.foundedOn(),
				(fields.contains("tenure") && tenure != null) ? Particulars.Tenure.valueOf(tenure) : before.tenure(),
				fields.contains("tenureDocument") ? said.tenureDocument() : before.tenureDocument(),
				before.homeRegion(), before.memberOf());
	}

	private static @Nullable RegistrationNo lead(@Nullable String registrationNo) {
		return (registrationNo != null) ? new RegistrationNo(registrationNo) : null;
	}

	private AgencyRecord record(ServiceAgency agency) {
		AgencyFile file = agency.file();
		LocalDate today = LocalDate.now(this.clock);
		List<Engaged> staff = this.people.engaged(List.of(agency.uscc().value()), null)
			.getOrDefault(agency.uscc().value(), List.of())
			.stream()
			.filter((one) -> one.terms().stream().anyMatch((term) -> term.days().holdsOn(today)))
			.toList();
		Particulars told = file.particulars();
		return new AgencyRecord(agency.uscc().value(), file.brigade().value(), file.name(),
				file.orderedKinds().stream().map(Enum::name).toList(), file.premisesArea(),
				(file.technicalLead() != null) ? file.technicalLead().value() : null, file.qualitySystem(),
				file.processControl(),
				new Told(told.legalRep(), told.phone(), told.registeredAddress(), told.practiceAddress(),
						told.businessScope(), told.foundedOn(), (told.tenure() != null) ? told.tenure().name() : null,
						told.tenureDocument()),
				staff);
	}

}
