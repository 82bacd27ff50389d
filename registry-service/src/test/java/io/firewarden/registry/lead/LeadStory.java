package io.firewarden.registry.lead;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.Evidence;
import io.firewarden.registry.lead.domain.Hint;
import io.firewarden.registry.lead.domain.Lead;
import io.firewarden.registry.lead.domain.Lead.Act;
import io.firewarden.registry.lead.domain.Lead.Assignee;
import io.firewarden.registry.lead.domain.Lead.State;
import io.firewarden.registry.lead.domain.Severity;
import io.firewarden.registry.lead.domain.Subject;
import io.firewarden.registry.lead.domain.Words;

/** Invented leads in every state. */
public final class LeadStory {

	public static final ZonedDateTime NOW = ZonedDateTime.of(2022, 3, 7, 9, 30, 0, 0, ZoneId.of("Asia/Shanghai"));

	public static final LocalDate TODAY = NOW.toLocalDate();

	public static final String USCC = "91511000MA00DEMN4W";

	private LeadStory() {
	}

	/** An agency practises and stands in no system; each key is one project. */
	public static Hint hint(String... keys) {
		return new Hint(CrossCheck.XC_E, Severity.S2, new Subject(Subject.Kind.AGENCY, USCC, "内江演示安澜消防技术服务有限公司"), USCC,
				"511002", Words.of("lead.XC-E", keys.length), Stream.of(keys).map(LeadStory::evidence).toList());
	}

	public static Evidence evidence(String key) {
		return new Evidence(Evidence.Kind.PROJECT, key, Words.of("lead.evidence.project", key), null,
				new Evidence.Link("project", key), TODAY);
	}

	public static Act act(String word, String note) {
		return new Act(NOW.toInstant(), "user:zhidui", word, note);
	}

	public static Lead in(State state) {
		Lead detected = Lead.detect(hint("PJ-1"), USCC, TODAY, act("DETECTED", "")).state();
		if (state == State.DETECTED) {
			return detected;
		}
		Lead assigned = detected.assign(new Assignee("511002", null), TODAY, act("ASSIGN", "511002"))
			.orElseThrow()
			.state();
		return switch (state) {
			case DETECTED, ASSIGNED -> assigned;
			case VERIFIED -> assigned.verify(TODAY, act("VERIFY", "属实")).orElseThrow().state();
			case DISMISSED -> assigned.dismiss(TODAY, act("DISMISS", "不实")).orElseThrow().state();
			case FINDING -> assigned.verify(TODAY, act("VERIFY", "属实"))
				.orElseThrow()
				.state()
				.confirm(TODAY, act("FINDING", "转问题"))
				.orElseThrow()
				.state();
		};
	}

	public static List<State> states() {
		return List.of(State.values());
	}

}
