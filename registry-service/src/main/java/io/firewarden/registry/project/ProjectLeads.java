package io.firewarden.registry.project;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.PractitionerDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Whether the leads of projects are engineers of those who perform them. A project over
 * is asked on its last day, one to come on its first, any other today.
 */
record ProjectLeads(Map<String, List<Engaged>> byAgency) {

	static ProjectLeads of(Collection<ServiceProject> projects, PractitionerDirectory people) {
		List<String> usccs = projects.stream()
			.filter((project) -> project.projectLead() != null)
			.map(ServiceProject::uscc)
			.distinct()
			.toList();
		return new ProjectLeads(usccs.isEmpty() ? Map.of() : people.engaged(usccs, null));
	}

	/** Null where no lead is named. */
	@Nullable Boolean engaged(ServiceProject project, LocalDate today) {
		String lead = project.projectLead();
		if (lead == null || lead.isBlank()) {
			return null;
		}
		LocalDate day = day(project, today);
		return this.byAgency.getOrDefault(project.uscc(), List.of())
			.stream()
			.filter((one) -> is(one, lead))
			.anyMatch((one) -> one.terms().stream().anyMatch((term) -> term.days().holdsOn(day)));
	}

	private static LocalDate day(ServiceProject project, LocalDate today) {
		if (project.to() != null && project.to().isBefore(today)) {
			return project.to();
		}
		return project.from().isAfter(today) ? project.from() : today;
	}

	/** By registration number, by id, or by name where nothing else was written. */
	private static boolean is(Engaged one, String lead) {
		return one.practitionerId().equals(lead) || lead.equals(one.name())
				|| (one.engineer() != null && normal(one.engineer().registrationNo()).equals(normal(lead)));
	}

	private static String normal(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
	}

}
