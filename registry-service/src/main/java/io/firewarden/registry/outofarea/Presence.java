package io.firewarden.registry.outofarea;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firewarden.registry.outofarea.OutOfAreaView.Here;
import io.firewarden.registry.outofarea.OutOfAreaView.ProjectRef;
import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.PractitionerDirectory;
import io.firewarden.registry.project.ProjectDirectory;
import org.springframework.stereotype.Component;

/** What agencies from elsewhere have in this city on a day: 项目、人员 of 附件7. */
@Component
class Presence {

	private final ProjectDirectory projects;

	private final PractitionerDirectory people;

	private final Clock clock;

	Presence(ProjectDirectory projects, PractitionerDirectory people, Clock clock) {
		this.projects = projects;
		this.people = people;
		this.clock = clock;
	}

	/** By code; people of a day that is over are counted as the register knew them. */
	Map<String, Here> on(Set<String> usccs, LocalDate day) {
		Map<String, Here> here = new HashMap<>();
		if (usccs.isEmpty()) {
			return here;
		}
		Map<String, List<Engaged>> engaged = this.people.engaged(usccs,
				day.isBefore(LocalDate.now(this.clock)) ? day : null);
		for (String uscc : usccs) {
			List<Engaged> today = engaged.getOrDefault(uscc, List.of())
				.stream()
				.filter((person) -> person.terms().stream().anyMatch((term) -> term.days().holdsOn(day)))
				.toList();
			long engineers = today.stream().filter((person) -> person.engineer() != null).count();
			long operators = today.stream().filter((person) -> !person.operators().isEmpty()).count();
			List<ProjectRef> running = this.projects.of(uscc, day)
				.stream()
				.map((one) -> new ProjectRef(one.contractNo(), one.unitId(), one.kind(), one.from(), one.to()))
				.toList();
			here.put(uscc, new Here(running, (int) engineers, (int) operators));
		}
		return here;
	}

}
