package io.firewarden.registry.declaration.adapter;

import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.FieldProblem;
import io.firewarden.platform.web.Problems;
import io.firewarden.platform.web.Refusal;
import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.declaration.domain.Gap;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What the controllers of this feature answer. */
final class DeclarationAnswers {

	private final SupervisionUnits units;

	private final Problems problems;

	DeclarationAnswers(SupervisionUnits units, Problems problems) {
		this.units = units;
		this.problems = problems;
	}

	ResponseEntity<DeclarationView> ok(Versioned<Declaration> declaration, Caller caller, Locale locale) {
		return answer(ResponseEntity.ok(), declaration, caller, locale);
	}

	ResponseEntity<DeclarationView> answer(ResponseEntity.BodyBuilder answer, Versioned<Declaration> declaration,
			Caller caller, Locale locale) {
		boolean asTheAgency = caller.jurisdiction() instanceof Jurisdiction.OwnAgency;
		DeclarationView view = DeclarationView.of(declaration, brigadeName(declaration.state(), locale), asTheAgency);
		return answer.eTag(Etags.of(declaration.version())).body(seesPeople(caller) ? view : view.withoutPeople());
	}

	/** Names and telephone numbers are for the agency itself and for officers. */
	static boolean seesPeople(Caller caller) {
		return caller.has(Role.AGENCY, Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER,
				Role.BRIGADE_LEADER);
	}

	DeclarationRow row(Declaration declaration, Locale locale) {
		return DeclarationRow.of(declaration, brigadeName(declaration, locale));
	}

	String brigadeName(String brigade, Locale locale) {
		return this.units.nameOf(brigade, locale);
	}

	Refusal notFound() {
		return this.problems.notFound();
	}

	Refusal stale() {
		return this.problems.stale();
	}

	Refusal overtaken() {
		return this.problems.overtaken();
	}

	Refusal conflict(Rule rule) {
		return this.problems.refused(HttpStatus.CONFLICT, rule);
	}

	Refusal refused(Rule rule) {
		return this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, rule);
	}

	Refusal gaps(Rule rule, List<Gap> gaps) {
		return this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, rule,
				gaps.stream().map((gap) -> FieldProblem.of(gap.field(), gap.rule().code())).toList());
	}

	private String brigadeName(Declaration declaration, Locale locale) {
		return brigadeName(declaration.sheet().filer().brigade(), locale);
	}

}
