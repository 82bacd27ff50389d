package io.firewarden.registry.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which line each event becomes. */
final class Lines {

	private static final String DESK = "/desk/";

	private static final String DETACHMENT = "511000";

	private Lines() {
	}

	static Entry agency(Heard.Agency agency) {
		return new Entry(agency.uscc(), agency.brigade(), null, List.of(agency.name()), null);
	}

	static Entry eligibility(Heard.Eligibility eligibility) {
		return new Entry(eligibility.uscc(), eligibility.brigade(), eligibility.verdict(),
				List.of(eligibility.asOf().toString(), String.join(" ", eligibility.failed())), null);
	}

	static Entry declaration(Heard.Declaration declaration) {
		String receipt = declaration.receiptNo();
		return new Entry(declaration.uscc(), declaration.brigade(), null,
				List.of(Integer.toString(declaration.round()), (receipt != null) ? receipt : ""),
				DESK + "declarations/" + declaration.declarationId());
	}

	static Entry letter(Heard.Letter letter) {
		String reason = letter.reason();
		List<String> conditions = letter.conditions();
		return new Entry(
				letter.uscc(), letter.brigade(), null, List.of(Integer.toString(letter.letter()),
						(reason != null) ? reason : "", (conditions != null) ? String.join(" ", conditions) : ""),
				null);
	}

	/** Only drawn agencies have a timeline; a drawn building without a code has none. */
	static Optional<Entry> drawn(Heard.Teams teams, Heard.Assignment assignment) {
		return Optional.ofNullable(assignment.uscc())
			.map((uscc) -> new Entry(uscc, assignment.brigade(), null,
					List.of(teams.campaign(), String.join(" ", assignment.officers())),
					DESK + "draws/" + teams.drawId()));
	}

	static Entry task(Heard.Task task) {
		return new Entry(task.uscc(), task.brigade(), null, List.of(String.join(" ", task.officers())),
				DESK + "tasks/" + task.taskId());
	}

	static Entry taskChange(Heard.TaskChange task) {
		return new Entry(task.uscc(), task.brigade(), null, List.of(task.drawId()), DESK + "tasks/" + task.taskId());
	}

	static Entry sheet(Heard.Sheet sheet) {
		Heard.Counts counts = sheet.counts();
		return new Entry(sheet.uscc(), sheet.brigade(), null,
				List.of(sheet.signedOn().toString(), Integer.toString(counts.conform()),
						Integer.toString(counts.nonconform()), Integer.toString(counts.notApplicable()),
						Integer.toString(counts.unchecked())),
				DESK + "tasks/" + sheet.taskId());
	}

	static Entry order(Heard.Order order) {
		return new Entry(order.uscc(), order.brigade(), null,
				List.of(order.number(), order.dueOn().toString(), Integer.toString(order.workingDays())),
				DESK + "remediation");
	}

	static Entry filedCase(Heard.Case filed) {
		return new Entry(filed.uscc(), filed.brigade(), null,
				List.of(filed.number(), filed.filedOn().toString(), String.join(" ", filed.violationCodes())),
				DESK + "remediation");
	}

	static Entry notice(Heard.Notice notice) {
		String reason = notice.reason();
		return new Entry(notice.uscc(), notice.brigade(), null, List.of((reason != null) ? reason : ""),
				DESK + "notices/" + notice.noticeId());
	}

	static Entry engagement(Heard.Engagement engagement) {
		LocalDate last = engagement.contractTo();
		return new Entry(engagement.uscc(), engagement.brigade(), engagement.change(),
				List.of(engagement.contractFrom().toString(), (last != null) ? last.toString() : ""), null);
	}

	static Entry lapse(Heard.Lapse lapse) {
		return new Entry(lapse.uscc(), lapse.brigade(), null,
				List.of(lapse.ref(), lapse.lapsesOn().toString(), Integer.toString(lapse.daysLeft())), null);
	}

	/** Leads about nobody with a code have no timeline. */
	static Optional<Entry> lead(Heard.Lead lead) {
		String note = lead.note();
		Heard.Made made = lead.output();
		return Optional.ofNullable(lead.uscc())
			.map((uscc) -> new Entry(uscc, (lead.brigade() != null) ? lead.brigade() : DETACHMENT,
					(made != null) ? made.kind() : null,
					List.of("@lead.title." + lead.rule(), (note != null) ? note : "", lead.rule()),
					DESK + "market/leads/" + lead.leadId()));
	}

	static Entry equipment(Heard.Equipment equipment) {
		return new Entry(equipment.uscc(), equipment.brigade(), null,
				List.of(equipment.itemCode(), equipment.serialNo()), null);
	}

	static Entry project(Heard.Project project) {
		String contract = project.contractNo();
		return new Entry(project.uscc(), project.brigade(), null, List.of((contract != null) ? contract : "–"), null);
	}

	static Entry cleared(Heard.Cleared cleared) {
		return new Entry(cleared.uscc(), cleared.brigade(), null, List.of(cleared.clearedOn().toString()), null);
	}

}
