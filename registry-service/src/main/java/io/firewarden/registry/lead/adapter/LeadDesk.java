package io.firewarden.registry.lead.adapter;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import io.firewarden.platform.access.Caller;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.web.FieldProblem;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.lead.adapter.LeadForms.ManyView;
import io.firewarden.registry.lead.adapter.LeadForms.NotDone;
import io.firewarden.registry.lead.application.JudgeLead;
import io.firewarden.registry.lead.application.JudgeLead.Outcome;
import io.firewarden.registry.lead.application.JudgeLead.Step;
import io.firewarden.registry.lead.domain.Lead;
import io.firewarden.registry.register.RecordAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Officers' steps on leads, and how their endings are answered. */
final class LeadDesk {

	private static final Rule OVERTAKEN = new Rule("PLT-019");

	private static final Rule NOT_FOUND = new Rule("PLT-007");

	private final JudgeLead judgeLead;

	private final RecordAnswers answers;

	private final Problems problems;

	private final Clock clock;

	LeadDesk(JudgeLead judgeLead, RecordAnswers answers, Problems problems, Clock clock) {
		this.judgeLead = judgeLead;
		this.answers = answers;
		this.problems = problems;
		this.clock = clock;
	}

	Versioned<Lead> step(String id, Step step, Caller caller) {
		checkAssignee(step, caller);
		return switch (handle(id, step, caller)) {
			case Outcome.Done(var lead) -> lead;
			case Outcome.NotThere() -> throw this.problems.notFound();
			case Outcome.Overtaken() -> throw this.problems.overtaken();
			case Outcome.Refused(var rule) -> throw refused(rule);
		};
	}

	ManyView steps(List<String> ids, Step step, Caller caller) {
		checkAssignee(step, caller);
		List<NotDone> refused = new ArrayList<>();
		int done = 0;
		for (String id : new LinkedHashSet<>(ids)) {
			switch (handle(id, step, caller)) {
				case Outcome.Done _ -> done++;
				case Outcome.NotThere() -> refused.add(new NotDone(id, NOT_FOUND.code()));
				case Outcome.Overtaken() -> refused.add(new NotDone(id, OVERTAKEN.code()));
				case Outcome.Refused(var rule) -> refused.add(new NotDone(id, rule.code()));
			}
		}
		return new ManyView(done, refused);
	}

	private Outcome handle(String id, Step step, Caller caller) {
		return this.judgeLead.handle(id, step, caller.jurisdiction(), caller.actor(), ZonedDateTime.now(this.clock));
	}

	/** A brigade gives work to its own people only. */
	private void checkAssignee(Step step, Caller caller) {
		@Nullable String brigade = (step instanceof Step.Assign assign) ? assign.brigade() : null;
		if (brigade != null) {
			this.answers.checkBrigade(brigade, caller.jurisdiction());
		}
	}

	private RuntimeException refused(Rule rule) {
		String field = rule.equals(JudgeLead.NO_BRIGADE) ? "brigade"
				: rule.equals(JudgeLead.OTHER_OFFICER) ? "officer" : null;
		return (field != null)
				? this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, rule,
						List.of(FieldProblem.of(field, rule.code())))
				: this.problems.refused(HttpStatus.CONFLICT, rule);
	}

}
