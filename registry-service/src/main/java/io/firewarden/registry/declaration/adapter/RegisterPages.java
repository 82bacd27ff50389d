package io.firewarden.registry.declaration.adapter;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.agency.AgencyRecords;
import io.firewarden.registry.agency.AgencyRecords.AgencyRecord;
import io.firewarden.registry.agency.AgencyRecords.Told;
import io.firewarden.registry.declaration.application.Registers;
import io.firewarden.registry.declaration.domain.DeclaredContent;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredKind;
import io.firewarden.registry.declaration.domain.Filer;
import org.jspecify.annotations.Nullable;

/** The registers through their doors, in the form of a declaration. */
final class RegisterPages implements Registers {

	/** The register of agencies follows that of people and may be written meanwhile. */
	private static final int ATTEMPTS = 5;

	private final AgencyRecords agencies;

	private final HeldRows rows;

	private final TakenRows taken;

	private final Clock clock;

	RegisterPages(AgencyRecords agencies, HeldRows rows, TakenRows taken, Clock clock) {
		this.agencies = agencies;
		this.rows = rows;
		this.taken = taken;
		this.clock = clock;
	}

	@Override
	public Optional<Held> of(String uscc, Jurisdiction by) {
		return this.agencies.find(uscc, by)
			.map((record) -> new Held(new Filer(record.uscc(), record.name(), record.brigade()), content(record)));
	}

	@Override
	public boolean takes(String path, DeclaredContent declared) {
		return RowPath.read(path)
			.map((row) -> this.taken.takes(row, declared))
			.orElseGet(() -> this.agencies.correctable().contains(path) && value(path, declared) != null);
	}

	/** People first: the technical lead has to be one of them. */
	@Override
	public Taking takeOver(String uscc, Set<String> paths, DeclaredContent declared, String receipt) {
		Optional<Held> held = of(uscc, new Jurisdiction.Everywhere());
		if (held.isEmpty()) {
			return Taking.REFUSED;
		}
		List<RowPath> rows = paths.stream().flatMap((path) -> RowPath.read(path).stream()).toList();
		Taking taking = this.taken.take(held.get().filer(), rows, held.get().content(), declared, receipt);
		Set<String> fields = paths.stream().filter((path) -> RowPath.read(path).isEmpty()).collect(Collectors.toSet());
		return (taking != Taking.DONE || fields.isEmpty()) ? taking : correct(uscc, fields, declared, receipt);
	}

	private Taking correct(String uscc, Set<String> fields, DeclaredContent declared, String receipt) {
		Taking taking = Taking.OVERTAKEN;
		for (int attempt = 0; attempt < ATTEMPTS && taking == Taking.OVERTAKEN; attempt++) {
			taking = this.agencies.find(uscc, new Jurisdiction.Everywhere())
				.map((held) -> this.agencies.correct(fields, declared(held, declared), receipt))
				.map((ended) -> Taking.valueOf(ended.name()))
				.orElse(Taking.REFUSED);
		}
		return taking;
	}

	private static @Nullable Object value(String path, DeclaredContent declared) {
		return switch (path) {
			case "name" -> declared.name();
			case "kinds" -> declared.kinds().isEmpty() ? null : declared.kinds();
			case "premisesArea" -> declared.premisesArea();
			case "technicalLead" -> declared.technicalLead();
			case "qualitySystem" -> declared.qualitySystem();
			case "processControl" -> declared.processControl();
			case "legalRep" -> declared.legalRep();
			case "phone" -> declared.phone();
			case "registeredAddress" -> declared.registeredAddress();
			case "practiceAddress" -> declared.practiceAddress();
			case "businessScope" -> declared.businessScope();
			case "foundedOn" -> declared.foundedOn();
			case "tenure" -> declared.tenure();
			case "tenureDocument" -> declared.tenureDocument();
			default -> null;
		};
	}

	private static AgencyRecord declared(AgencyRecord held, DeclaredContent declared) {
		BigDecimal area = Objects.requireNonNullElse(declared.premisesArea(), held.premisesArea());
		return new AgencyRecord(held.uscc(), held.brigade(), Objects.requireNonNullElse(declared.name(), held.name()),
				declared.kinds().isEmpty() ? held.kinds() : declared.kinds().stream().map(Enum::name).toList(), area,
				declared.technicalLead(), Objects.requireNonNullElse(declared.qualitySystem(), held.qualitySystem()),
				Objects.requireNonNullElse(declared.processControl(), held.processControl()),
				new Told(declared.legalRep(), declared.phone(), declared.registeredAddress(),
						declared.practiceAddress(), declared.businessScope(), declared.foundedOn(),
						(declared.tenure() != null) ? declared.tenure().name() : null, declared.tenureDocument()),
				held.staff());
	}

	private DeclaredContent content(AgencyRecord record) {
		LocalDate today = LocalDate.now(this.clock);
		Told told = record.told();
		String tenure = told.tenure();
		return new DeclaredContent(record.name(), told.legalRep(), told.registeredAddress(), told.practiceAddress(),
				told.businessScope(), told.phone(), told.foundedOn(),
				record.kinds().stream().map(DeclaredKind::valueOf).toList(), record.premisesArea(),
				(tenure != null) ? DeclaredContent.Tenure.valueOf(tenure) : null, told.tenureDocument(),
				record.technicalLead(), record.qualitySystem(), record.processControl(), List.of(),
				StaffRows.engineers(record.staff(), today), StaffRows.operators(record.staff(), today),
				this.rows.equipment(record.uscc()), this.rows.projects(record.uscc()), List.of(), List.of(), null);
	}

}
