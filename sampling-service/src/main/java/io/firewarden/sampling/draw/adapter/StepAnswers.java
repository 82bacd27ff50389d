package io.firewarden.sampling.draw.adapter;

import java.util.Locale;

import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.FieldProblem;
import io.firewarden.platform.web.Problems;
import io.firewarden.sampling.draw.application.DrawRules;
import io.firewarden.sampling.draw.application.Objection;
import io.firewarden.sampling.draw.application.StepOutcome;
import io.firewarden.sampling.draw.domain.Draw;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How each ending of a step is answered. */
@Component
class StepAnswers {

	private final DrawViews views;

	private final Problems problems;

	StepAnswers(DrawViews views, Problems problems) {
		this.views = views;
		this.problems = problems;
	}

	ResponseEntity<DrawView> of(StepOutcome outcome, Locale locale) {
		return switch (outcome) {
			case StepOutcome.Done(var draw) -> ok(draw, locale);
			case StepOutcome.SameAsBefore(var draw) -> ok(draw, locale);
			case StepOutcome.NoSuchDraw() -> throw this.problems.notFound();
			case StepOutcome.OvertakenByAnother() -> throw this.problems.overtaken();
			case StepOutcome.Stale() -> throw this.problems.stale();
			case StepOutcome.RefusedBy(var rule, var objections) -> throw objections.isEmpty()
					? this.problems.refused(status(rule), rule)
					: this.problems.refused(status(rule), rule, objections.stream().map(StepAnswers::field).toList());
		};
	}

	static FieldProblem field(Objection one) {
		return FieldProblem.of(one.place(), one.rule().code(), one.args().toArray());
	}

	private ResponseEntity<DrawView> ok(Versioned<Draw> draw, Locale locale) {
		return ResponseEntity.ok().eTag(Etags.of(draw.version())).body(this.views.forStaff(draw, locale));
	}

	private static HttpStatus status(Rule rule) {
		if (DrawRules.outOfTurn(rule)) {
			return HttpStatus.CONFLICT;
		}
		return DrawRules.notThisPerson(rule) ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
