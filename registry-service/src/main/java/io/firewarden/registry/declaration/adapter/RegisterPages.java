package io.firewarden.registry.declaration.adapter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.agency.AgencyRecords;
import io.firewarden.registry.agency.AgencyRecords.AgencyRecord;
import io.firewarden.registry.declaration.application.Registers;
import io.firewarden.registry.declaration.domain.DeclaredContent;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredEngineer;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredKind;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredLevel;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredOperator;
import io.firewarden.registry.declaration.domain.Filer;
import org.jspecify.annotations.Nullable;

/** The registers through their doors, in the form of a declaration. */
final class RegisterPages implements Registers {

	private final AgencyRecords agencies;

	private final HeldRows rows;

	RegisterPages(AgencyRecords agencies, HeldRows rows) {
		this.agencies = agencies;
		this.rows = rows;
	}

	@Override
	public Optional<Held> of(String uscc, Jurisdiction by) {
		return this.agencies.find(uscc, by)
			.map((record) -> new Held(new Filer(record.uscc(), record.name(), record.brigade()), content(record)));
	}

	@Override
	public boolean takes(String path, DeclaredContent declared) {
		return this.agencies.correctable().contains(path) && value(path, declared) != null;
	}

	@Override
	public Taking takeOver(String uscc, Set<String> paths, DeclaredContent declared, String receipt) {
		return this.agencies.find(uscc, new Jurisdiction.Everywhere())
			.map((held) -> this.agencies.correct(paths, declared(held, declared), receipt))
			.map((ended) -> Taking.valueOf(ended.name()))
			.orElse(Taking.REFUSED);
	}

	private static @Nullable Object value(String path, DeclaredContent declared) {
		return switch (path) {
			case "name" -> declared.name();
			case "kinds" -> declared.kinds().isEmpty() ? null : declared.kinds();
			case "premisesArea" -> declared.premisesArea();
			case "technicalLead" -> declared.technicalLead();
			case "qualitySystem" -> declared.qualitySystem();
			case "processControl" -> declared.processControl();
			default -> null;
		};
	}

	private static AgencyRecord declared(AgencyRecord held, DeclaredContent declared) {
		BigDecimal area = Objects.requireNonNullElse(declared.premisesArea(), held.premisesArea());
		return new AgencyRecord(held.uscc(), held.brigade(), Objects.requireNonNullElse(declared.name(), held.name()),
				declared.kinds().isEmpty() ? held.kinds() : declared.kinds().stream().map(Enum::name).toList(), area,
				declared.technicalLead(), Objects.requireNonNullElse(declared.qualitySystem(), held.qualitySystem()),
				Objects.requireNonNullElse(declared.processControl(), held.processControl()), held.engineers(),
				held.operators());
	}

	private DeclaredContent content(AgencyRecord record) {
		return new DeclaredContent(record.name(), null, null, null, null, null, null,
				record.kinds().stream().map(DeclaredKind::valueOf).toList(), record.premisesArea(), null, null,
				record.technicalLead(), record.qualitySystem(), record.processControl(), List.of(),
				record.engineers()
					.stream()
					.map((row) -> new DeclaredEngineer(row.registrationNo(), DeclaredLevel.valueOf(row.level()), null,
							row.validFrom(), row.validTo(), null, null, null, null))
					.toList(),
				record.operators()
					.stream()
					.map((row) -> new DeclaredOperator(row.certificateNo(), row.rank(), null, null, row.validFrom(),
							row.validTo(), null, null))
					.toList(),
				this.rows.equipment(record.uscc()), this.rows.projects(record.uscc()), List.of(), List.of(), null);
	}

}
