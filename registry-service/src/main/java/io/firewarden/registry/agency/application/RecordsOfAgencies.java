package io.firewarden.registry.agency.application;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.AgencyRecords;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.Engineer;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.Uscc;
import org.jspecify.annotations.Nullable;

/** The records, read from the register and corrected through its own use case. */
public final class RecordsOfAgencies implements AgencyRecords {

	private static final Set<String> CORRECTABLE = Set.of("name", "kinds", "premisesArea", "technicalLead",
			"qualitySystem", "processControl");

	private final Agencies agencies;

	private final ReviseAgency reviseAgency;

	private final Clock clock;

	public RecordsOfAgencies(Agencies agencies, ReviseAgency reviseAgency, Clock clock) {
		this.agencies = agencies;
		this.reviseAgency = reviseAgency;
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
			.map((current) -> correct(current, fields, values))
			.orElse(Correction.REFUSED);
	}

	private Correction correct(Versioned<ServiceAgency> current, Set<String> fields, AgencyRecord values) {
		AgencyFile file = corrected(current.state().file(), fields, values);
		var command = new ReviseAgency.Command(current.state().uscc(), file, current.version(),
				new Jurisdiction.Everywhere());
		return switch (this.reviseAgency.handle(command, ZonedDateTime.now(this.clock))) {
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
				fields.contains("processControl") ? values.processControl() : file.processControl(), file.engineers(),
				file.operators());
	}

	private static Engineer.@Nullable RegistrationNo lead(@Nullable String registrationNo) {
		return (registrationNo != null) ? new Engineer.RegistrationNo(registrationNo) : null;
	}

	private static AgencyRecord record(ServiceAgency agency) {
		AgencyFile file = agency.file();
		return new AgencyRecord(agency.uscc().value(), file.brigade().value(), file.name(),
				file.orderedKinds().stream().map(Enum::name).toList(), file.premisesArea(),
				(file.technicalLead() != null) ? file.technicalLead().value() : null, file.qualitySystem(),
				file.processControl(),
				file.engineers()
					.stream()
					.map((row) -> new EngineerRow(row.registrationNo().value(), row.level().name(),
							row.validity().from(), row.validity().to()))
					.toList(),
				file.operators()
					.stream()
					.map((row) -> new OperatorRow(row.certificateNo().value(), row.rank(), row.validity().from(),
							row.validity().to()))
					.toList());
	}

}
