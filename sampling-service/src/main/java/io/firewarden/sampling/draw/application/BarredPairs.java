package io.firewarden.sampling.draw.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.firewarden.sampling.draw.domain.FrameRow;
import io.firewarden.sampling.draw.domain.protocol.Conflict;
import io.firewarden.sampling.recusal.Recusal;
import io.firewarden.sampling.visit.Visit;
import io.firewarden.sampling.visit.VisitLimits;

/**
 * Every rule that bars an officer from a unit, settled before the freeze as a pair with
 * its reason: a declared relation to the agency or to who serves the place, having led
 * the last visit there, too many visits there in a year that found nothing, and a recusal
 * granted before.
 */
final class BarredPairs {

	/** Why an officer is barred; the word stands in the public plan. */
	enum Reason {

		DECLARED_RELATION, LED_LAST_VISIT, THREE_CLEAN_VISITS, RECUSAL_GRANTED

	}

	/** What is known of the past. */
	record Past(Map<String, List<Visit>> visits, VisitLimits limits, List<Recusal> recusals) {
	}

	private record Pair(String unitId, String officerId) {
	}

	private final Map<Pair, Reason> pairs = new LinkedHashMap<>();

	private final Set<String> officers;

	private BarredPairs(List<OfficersPort.RegisteredOfficer> officers) {
		this.officers = officers.stream().map(OfficersPort.RegisteredOfficer::officerId).collect(Collectors.toSet());
	}

	/** With officer ids of the registry. */
	static List<Conflict> of(List<FrameRow> rows, List<OfficersPort.RegisteredOfficer> officers, Past past,
			LocalDate day) {
		var barred = new BarredPairs(officers);
		Map<String, List<String>> byParty = new HashMap<>();
		rows.forEach((row) -> {
			row.parties().forEach((uscc) -> byParty.computeIfAbsent(uscc, (_) -> new ArrayList<>()).add(row.unitId()));
			byParty.computeIfAbsent("unit " + row.unitId(), (_) -> new ArrayList<>()).add(row.unitId());
		});
		barred.relations(officers, byParty, day);
		past.recusals()
			.forEach((one) -> barred.recused(one, byParty.getOrDefault(one.objectId(), List.of()),
					byParty.getOrDefault("unit " + one.objectId(), List.of())));
		rows.forEach((row) -> barred.visited(row.unitId(), past.visits().getOrDefault(row.unitId(), List.of()),
				past.limits(), day));
		return barred.pairs.entrySet()
			.stream()
			.map((one) -> new Conflict(one.getKey().unitId(), one.getKey().officerId(), one.getValue().name()))
			.toList();
	}

	private void relations(List<OfficersPort.RegisteredOfficer> all, Map<String, List<String>> byParty, LocalDate day) {
		for (OfficersPort.RegisteredOfficer officer : all) {
			for (OfficersPort.Relation relation : officer.relations()) {
				if (relation.span().holdsOn(day)) {
					byParty.getOrDefault(relation.uscc(), List.of())
						.forEach((unitId) -> bar(unitId, officer.officerId(), Reason.DECLARED_RELATION));
				}
			}
		}
	}

	private void recused(Recusal recusal, List<String> asParty, List<String> asUnit) {
		asParty.forEach((unitId) -> bar(unitId, recusal.officerId(), Reason.RECUSAL_GRANTED));
		asUnit.forEach((unitId) -> bar(unitId, recusal.officerId(), Reason.RECUSAL_GRANTED));
	}

	/**
	 * @param visits signed ones, the earliest first
	 */
	private void visited(String unitId, List<Visit> visits, VisitLimits limits, LocalDate day) {
		if (visits.isEmpty()) {
			return;
		}
		bar(unitId, visits.getLast().officers().getFirst(), Reason.LED_LAST_VISIT);
		Map<String, Integer> clean = new HashMap<>();
		LocalDate yearAgo = day.minusYears(1);
		for (Visit visit : visits) {
			if (visit.clean() && visit.signedOn() != null && visit.signedOn().isAfter(yearAgo)) {
				visit.officers().forEach((officer) -> clean.merge(officer, 1, Integer::sum));
			}
		}
		clean.forEach((officer, times) -> {
			if (times >= limits.cleanVisitsPerYear()) {
				bar(unitId, officer, Reason.THREE_CLEAN_VISITS);
			}
		});
	}

	/** The first reason stands; who is not in the list needs no bar. */
	private void bar(String unitId, String officerId, Reason reason) {
		if (this.officers.contains(officerId)) {
			this.pairs.putIfAbsent(new Pair(unitId, officerId), reason);
		}
	}

}
