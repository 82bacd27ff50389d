package io.firewarden.registry.declaration.adapter;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.registry.declaration.application.AcceptDeclaration;
import io.firewarden.registry.declaration.application.ReturnDeclaration;
import io.firewarden.registry.declaration.domain.DeclarationId;
import io.firewarden.registry.declaration.domain.Gap;
import io.firewarden.registry.declaration.domain.Objection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the fire authority does with a submitted declaration. */
@RestController
@RequestMapping("/api/registry/declarations")
class DeclarationReviewController {

	private final ReturnDeclaration returnDeclaration;

	private final AcceptDeclaration acceptDeclaration;

	private final DeclarationAnswers answers;

	private final Clock clock;

	DeclarationReviewController(ReturnDeclaration returnDeclaration, AcceptDeclaration acceptDeclaration,
			DeclarationAnswers answers, Clock clock) {
		this.returnDeclaration = returnDeclaration;
		this.acceptDeclaration = acceptDeclaration;
		this.answers = answers;
		this.clock = clock;
	}

	@PostMapping("/{id}/return")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER })
	ResponseEntity<DeclarationView> returnDeclaration(@PathVariable String id, @Valid @RequestBody ReturnForm form,
			Caller caller, Locale locale) {
		List<Objection> objections = form.reasons.stream()
			.map((one) -> new Objection(one.field.strip(), one.reason.strip()))
			.toList();
		var outcome = this.returnDeclaration.handle(new DeclarationId(id), objections, caller.name(),
				caller.jurisdiction(), this.clock.instant());
		return switch (outcome) {
			case ReturnDeclaration.Outcome.Returned(var declaration) -> this.answers.ok(declaration, caller, locale);
			case ReturnDeclaration.Outcome.NotThere() -> throw this.answers.notFound();
			case ReturnDeclaration.Outcome.OvertakenByAnother() -> throw this.answers.overtaken();
			case ReturnDeclaration.Outcome.Refused(var rule) when rule.equals(ReturnDeclaration.NO_REASON) ->
				throw this.answers.refused(rule);
			case ReturnDeclaration.Outcome.Refused(var rule) -> throw this.answers.conflict(rule);
		};
	}

	@PostMapping("/{id}/accept")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER })
	ResponseEntity<DeclarationView> acceptDeclaration(@PathVariable String id, @Valid @RequestBody AcceptanceForm form,
			Caller caller, Locale locale) {
		var outcome = this.acceptDeclaration.handle(new DeclarationId(id), Set.copyOf(form.takeOver), caller.name(),
				caller.jurisdiction(), this.clock.instant());
		return switch (outcome) {
			case AcceptDeclaration.Outcome.Accepted(var declaration) -> this.answers.ok(declaration, caller, locale);
			case AcceptDeclaration.Outcome.NotThere() -> throw this.answers.notFound();
			case AcceptDeclaration.Outcome.NotTaken(var paths) -> throw this.answers.gaps(AcceptDeclaration.NOT_TO_TAKE,
					paths.stream().map((path) -> new Gap(AcceptDeclaration.NOT_TO_TAKE, path)).toList());
			case AcceptDeclaration.Outcome.OvertakenByAnother() -> throw this.answers.overtaken();
			case AcceptDeclaration.Outcome.Refused(var rule) -> throw this.answers.conflict(rule);
		};
	}

	/** Why it goes back, field by field. */
	record ReturnForm(@NotNull @Size(max = 200) List<@NotNull @Valid ObjectionForm> reasons) {
	}

	/** Which field, and what is wrong with it. */
	record ObjectionForm(@NotBlank @Size(max = 200) String field, @NotNull @Size(max = 1000) String reason) {
	}

	/** Which differences the register takes over. */
	record AcceptanceForm(@NotNull @Size(max = 500) List<@NotBlank @Size(max = 200) String> takeOver) {
	}

}
