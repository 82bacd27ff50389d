package io.firewarden.registry.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import io.firewarden.registry.register.RecordSource;
import io.firewarden.registry.register.Why;
import io.firewarden.registry.unit.UnitDirectory;
import io.firewarden.registry.unit.UnitDirectory.UnitCard;
import org.springframework.stereotype.Component;

/** Corrections, written into the register of projects. */
@Component
class DeclaredProjects implements ProjectCorrections {

	private final ProjectRegister register;

	private final UnitDirectory units;

	DeclaredProjects(ProjectRegister register, UnitDirectory units) {
		this.register = register;
		this.units = units;
	}

	@Override
	public boolean knows(String client) {
		return unit(client).isPresent();
	}

	@Override
	public boolean add(String uscc, Declared project, Declaration declared) {
		Optional<UnitCard> unit = unit(project.client());
		unit.ifPresent((card) -> {
			ServiceProject.Kind kind = ServiceProject.Kind.valueOf(project.kind());
			String id = ServiceProject.id(uscc, card.unitId(), kind, project.contractNo(), project.from());
			this.register.records()
				.put(new ServiceProject(id, uscc, uscc, card.unitId(), card.brigade(), kind, project.contractNo(),
						project.from(), project.to(), project.projectLead(), project.platformNo(), null, List.of(),
						source(declared)), why(declared), (there) -> there);
		});
		return unit.isPresent();
	}

	@Override
	public boolean correct(String uscc, Declared project, Set<String> fields, Declaration declared) {
		return change(uscc, project, declared,
				(there) -> new ServiceProject(there.projectId(), there.uscc(), there.contractParty(), there.unitId(),
						there.brigade(), there.kind(), there.contractNo(), there.from(),
						fields.contains("to") ? project.to() : there.to(),
						fields.contains("projectLead") ? project.projectLead() : there.projectLead(),
						fields.contains("platformNo") ? project.platformNo() : there.platformNo(), there.exemption(),
						there.documents(), source(declared)));
	}

	@Override
	public boolean end(String uscc, Declared project, Declaration declared) {
		return change(uscc, project, declared,
				(there) -> new ServiceProject(there.projectId(), there.uscc(), there.contractParty(), there.unitId(),
						there.brigade(), there.kind(), there.contractNo(), there.from(), declared.on().minusDays(1),
						there.projectLead(), there.platformNo(), there.exemption(), there.documents(),
						source(declared)));
	}

	/** The project that runs under this contract, or at this client where it has none. */
	private boolean change(String uscc, Declared project, Declaration declared, UnaryOperator<ServiceProject> change) {
		Optional<UnitCard> unit = unit(project.client());
		Optional<ServiceProject> running = this.register.running(uscc, declared.on())
			.stream()
			.filter((one) -> (project.contractNo() != null) ? project.contractNo().equals(one.contractNo())
					: one.contractNo() == null && unit.filter((card) -> card.unitId().equals(one.unitId())).isPresent())
			.findFirst();
		running.ifPresent((one) -> this.register.records().put(one, why(declared), change));
		return running.isPresent();
	}

	private Optional<UnitCard> unit(String client) {
		List<UnitCard> named = this.units.named(client.strip());
		return (named.size() == 1) ? Optional.of(named.getFirst()) : Optional.empty();
	}

	private static RecordSource source(Declaration declared) {
		return new RecordSource(RecordSource.Kind.AGENCY, declared.receipt(), declared.on());
	}

	private static Why why(Declaration declared) {
		return new Why(null, source(declared), declared.on());
	}

}
