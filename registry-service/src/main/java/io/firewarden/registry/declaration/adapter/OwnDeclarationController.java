package io.firewarden.registry.declaration.adapter;

import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.web.ExpectedVersion;
import io.firewarden.registry.declaration.application.NamedScans;
import io.firewarden.registry.declaration.application.OpenDeclaration;
import io.firewarden.registry.declaration.application.SaveDraft;
import io.firewarden.registry.declaration.application.SubmitDeclaration;
import io.firewarden.registry.declaration.domain.Bounds;
import io.firewarden.registry.declaration.domain.DeclarationId;
import io.firewarden.registry.declaration.domain.DeclaredContent;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the agency does with its own declaration. */
@RestController
@RequestMapping("/api/registry/declarations")
class OwnDeclarationController {

	private final OpenDeclaration openDeclaration;

	private final SaveDraft saveDraft;

	private final SubmitDeclaration submitDeclaration;

	private final DeclarationAnswers answers;

	private final Clock clock;

	OwnDeclarationController(OpenDeclaration openDeclaration, SaveDraft saveDraft, SubmitDeclaration submitDeclaration,
			DeclarationAnswers answers, Clock clock) {
		this.openDeclaration = openDeclaration;
		this.saveDraft = saveDraft;
		this.submitDeclaration = submitDeclaration;
		this.answers = answers;
		this.clock = clock;
	}

	@PostMapping
	@ApiResponse(responseCode = "201", description = "Opened", useReturnTypeSchema = true)
	@ApiResponse(responseCode = "200", description = "Opened before", useReturnTypeSchema = true)
	@Access(Role.AGENCY)
	ResponseEntity<DeclarationView> openDeclaration(@RequestBody DeclarationOpening opening, Caller caller,
			Locale locale) {
		String own = caller.agency();
		if (own == null) {
			throw this.answers.notFound();
		}
		return switch (this.openDeclaration.handle(own, opening.campaign, now())) {
			case OpenDeclaration.Outcome.Opened(var declaration) -> this.answers.answer(
					ResponseEntity
						.created(URI.create("/api/registry/declarations/" + declaration.state().sheet().id())),
					declaration, caller, locale);
			case OpenDeclaration.Outcome.OpenedBefore(var declaration) -> this.answers.ok(declaration, caller, locale);
			case OpenDeclaration.Outcome.NotRegistered() -> throw this.answers.notFound();
			case OpenDeclaration.Outcome.Refused(var rule) -> throw this.answers.refused(rule);
		};
	}

	@PutMapping("/{id}")
	@Access(Role.AGENCY)
	ResponseEntity<DeclarationView> saveDeclaration(@PathVariable String id, @RequestBody DeclaredContent content,
			ExpectedVersion expected, Caller caller, Locale locale) {
		var outcome = this.saveDraft.handle(new DeclarationId(id), content, expected.value(), caller.jurisdiction(),
				this.clock.instant());
		return switch (outcome) {
			case SaveDraft.Outcome.Saved(var declaration) -> this.answers.ok(declaration, caller, locale);
			case SaveDraft.Outcome.NotThere() -> throw this.answers.notFound();
			case SaveDraft.Outcome.Stale() -> throw this.answers.stale();
			case SaveDraft.Outcome.OvertakenByAnother() -> throw this.answers.overtaken();
			case SaveDraft.Outcome.TooMuch(var breaches) -> throw this.answers.gaps(Bounds.TOO_MUCH, breaches);
			case SaveDraft.Outcome.NoSuchScan(var gaps) -> throw this.answers.gaps(NamedScans.NO_SUCH_SCAN, gaps);
			case SaveDraft.Outcome.Refused(var rule) -> throw this.answers.conflict(rule);
		};
	}

	@PostMapping("/{id}/submit")
	@Access(Role.AGENCY)
	ResponseEntity<DeclarationView> submitDeclaration(@PathVariable String id, Caller caller, Locale locale) {
		return switch (this.submitDeclaration.handle(new DeclarationId(id), caller.jurisdiction(), now())) {
			case SubmitDeclaration.Outcome.Submitted(var declaration) -> this.answers.ok(declaration, caller, locale);
			case SubmitDeclaration.Outcome.NotThere() -> throw this.answers.notFound();
			case SubmitDeclaration.Outcome.Incomplete(var gaps) ->
				throw this.answers.gaps(SubmitDeclaration.INCOMPLETE, gaps);
			case SubmitDeclaration.Outcome.OvertakenByAnother() -> throw this.answers.overtaken();
			case SubmitDeclaration.Outcome.Refused(var rule) -> throw this.answers.conflict(rule);
		};
	}

	private ZonedDateTime now() {
		return ZonedDateTime.now(this.clock);
	}

	/** For which campaign; without one, the call in force. */
	record DeclarationOpening(@Nullable String campaign) {
	}

}
