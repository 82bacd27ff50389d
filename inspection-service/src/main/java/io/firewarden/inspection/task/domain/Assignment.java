package io.firewarden.inspection.task.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who checks whom, and why: fixed at birth.
 *
 * @param brigade the supervision unit of the place, which is also responsible for a case
 * (Order 7 art. 33)
 * @param openedOn the day the task was opened
 * @param alsoFor further draws that hit the same object while it was open: one joint
 * visit (联合检查) serves them all
 */
public record Assignment(TaskId id, DrawnUnit unit, InspectedAgency agency, String brigade, Team team,
		LocalDate openedOn, List<DrawnUnit> alsoFor) {

	public Assignment {
		alsoFor = List.copyOf(alsoFor);
	}

	/** Of one draw alone. */
	public Assignment(TaskId id, DrawnUnit unit, InspectedAgency agency, String brigade, Team team,
			LocalDate openedOn) {
		this(id, unit, agency, brigade, team, openedOn, List.of());
	}

	Assignment of(Team other) {
		return new Assignment(this.id, this.unit, this.agency, this.brigade, other, this.openedOn, this.alsoFor);
	}

	Assignment with(DrawnUnit further) {
		List<DrawnUnit> longer = new ArrayList<>(this.alsoFor);
		longer.add(further);
		return new Assignment(this.id, this.unit, this.agency, this.brigade, this.team, this.openedOn, longer);
	}

	boolean serves(DrawnUnit other) {
		return this.unit.isSameAs(other) || this.alsoFor.stream().anyMatch(other::isSameAs);
	}

	/** The draws it serves, the one that opened it first. */
	public List<DrawnUnit> draws() {
		return Stream.concat(Stream.of(this.unit), this.alsoFor.stream()).toList();
	}

	/** Groups of items that its sheet asks: those of every draw it serves. */
	public Set<String> asks() {
		return draws().stream().flatMap((one) -> one.items().stream()).collect(Collectors.toUnmodifiableSet());
	}

}
