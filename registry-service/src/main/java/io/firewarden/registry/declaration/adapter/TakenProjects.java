package io.firewarden.registry.declaration.adapter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import io.firewarden.registry.declaration.application.Registers.Taking;
import io.firewarden.registry.declaration.domain.DeclaredContent;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredProject;
import io.firewarden.registry.project.ProjectCorrections;
import io.firewarden.registry.project.ProjectCorrections.Declaration;
import io.firewarden.registry.project.ProjectCorrections.Declared;

/**
 * Projects on their way from a declaration into the register. The form names the client:
 * a new project is taken where exactly one unit bears that name.
 */
final class TakenProjects {

	private final ProjectCorrections projects;

	TakenProjects(ProjectCorrections projects) {
		this.projects = projects;
	}

	boolean takes(RowPath path, DeclaredContent declared) {
		Optional<DeclaredProject> row = row(declared, path.key());
		if (row.isEmpty()) {
			return path.isWhole();
		}
		return path.isWhole() ? declared(row.get()).filter((one) -> this.projects.knows(one.client())).isPresent()
				: ProjectCorrections.FIELDS.contains(path.field());
	}

	Taking take(String uscc, String key, Set<String> fields, DeclaredContent held, DeclaredContent declared,
			String receipt, LocalDate today) {
		var by = new Declaration(receipt, today);
		Optional<Declared> said = row(declared, key).flatMap(TakenProjects::declared);
		Optional<Declared> there = row(held, key).flatMap(TakenProjects::declared);
		boolean taken;
		if (said.isEmpty()) {
			taken = there.isEmpty() || this.projects.end(uscc, there.get(), by);
		}
		else {
			taken = there.isEmpty() ? this.projects.add(uscc, said.get(), by)
					: this.projects.correct(uscc, said.get(), fields, by);
		}
		return taken ? Taking.DONE : Taking.REFUSED;
	}

	private static Optional<Declared> declared(DeclaredProject row) {
		String client = row.client();
		LocalDate from = row.from();
		return (client == null || row.kind() == null || from == null) ? Optional.empty()
				: Optional.of(new Declared(row.contractNo(), client, row.kind().name(), from, row.to(),
						row.projectLead(), row.platformNo()));
	}

	private static Optional<DeclaredProject> row(DeclaredContent content, String key) {
		return content.projects().stream().filter((row) -> row.key().equals(key)).findFirst();
	}

}
