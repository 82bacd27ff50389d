package io.firewarden.registry.commitment.adapter;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.Problems;
import io.firewarden.platform.web.Refusal;
import io.firewarden.registry.agency.AgencyDirectory;
import io.firewarden.registry.agency.AgencyDirectory.AgencyCard;
import io.firewarden.registry.commitment.application.RefuseCommitment;
import io.firewarden.registry.commitment.application.SignCommitment;
import io.firewarden.registry.commitment.domain.Commitment;
import io.firewarden.registry.commitment.domain.Party;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The agency signs or refuses; officers record refusals that came on paper. */
@RestController
@RequestMapping("/api/registry/commitments/{uscc}")
class CommitmentLetterController {

	private final SignCommitment signCommitment;

	private final RefuseCommitment refuseCommitment;

	private final AgencyDirectory agencies;

	private final CommitmentAnswers answers;

	private final Problems problems;

	private final Clock clock;

	CommitmentLetterController(SignCommitment signCommitment, RefuseCommitment refuseCommitment,
			AgencyDirectory agencies, CommitmentAnswers answers, Problems problems, Clock clock) {
		this.signCommitment = signCommitment;
		this.refuseCommitment = refuseCommitment;
		this.agencies = agencies;
		this.answers = answers;
		this.problems = problems;
		this.clock = clock;
	}

	@PostMapping("/sign")
	@ApiResponse(responseCode = "201", description = "The first letter", useReturnTypeSchema = true)
	@ApiResponse(responseCode = "200", description = "In place of the one before, or signed before",
			useReturnTypeSchema = true)
	@Access(Role.AGENCY)
	ResponseEntity<CommitmentView> signCommitment(@PathVariable String uscc, @Valid @RequestBody SignatureForm form,
			Caller caller, Locale locale) {
		AgencyCard agency = known(uscc, caller);
		var outcome = this.signCommitment.handle(party(agency), form.template, form.signatory.strip(), now());
		return switch (outcome) {
			case SignCommitment.Outcome.Signed(var commitment) ->
				answer(HttpStatus.CREATED, agency, commitment, caller, locale);
			case SignCommitment.Outcome.SignedAnew(var commitment) ->
				answer(HttpStatus.OK, agency, commitment, caller, locale);
			case SignCommitment.Outcome.SignedBefore(var commitment) ->
				answer(HttpStatus.OK, agency, commitment, caller, locale);
			case SignCommitment.Outcome.OvertakenByAnother() -> throw this.problems.overtaken();
			case SignCommitment.Outcome.Refused(var rule) ->
				throw refused(rule, rule.equals(SignCommitment.NOT_CURRENT));
		};
	}

	@PostMapping("/refuse")
	@ApiResponse(responseCode = "201", description = "Recorded", useReturnTypeSchema = true)
	@ApiResponse(responseCode = "200", description = "After a breach, or recorded before", useReturnTypeSchema = true)
	@Access({ Role.AGENCY, Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<CommitmentView> refuseCommitment(@PathVariable String uscc, @Valid @RequestBody RefusalForm form,
			Caller caller, Locale locale) {
		AgencyCard agency = known(uscc, caller);
		return switch (this.refuseCommitment.handle(party(agency), form.reason, now())) {
			case RefuseCommitment.Outcome.Recorded(var commitment) ->
				answer(HttpStatus.CREATED, agency, commitment, caller, locale);
			case RefuseCommitment.Outcome.RecordedAnew(var commitment) ->
				answer(HttpStatus.OK, agency, commitment, caller, locale);
			case RefuseCommitment.Outcome.RecordedBefore(var commitment) ->
				answer(HttpStatus.OK, agency, commitment, caller, locale);
			case RefuseCommitment.Outcome.OvertakenByAnother() -> throw this.problems.overtaken();
			case RefuseCommitment.Outcome.Refused(var rule) ->
				throw refused(rule, rule.equals(RefuseCommitment.NO_REASON));
		};
	}

	private AgencyCard known(String uscc, Caller caller) {
		return this.agencies.find(uscc, caller.jurisdiction()).orElseThrow(this.problems::notFound);
	}

	private ResponseEntity<CommitmentView> answer(HttpStatus status, AgencyCard agency, Versioned<Commitment> found,
			Caller caller, Locale locale) {
		return ResponseEntity.status(status)
			.eTag(Etags.of(found.version()))
			.body(this.answers.view(agency, Optional.of(found), caller, locale));
	}

	private Refusal refused(Rule rule, boolean inTheForm) {
		return this.problems.refused(inTheForm ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT, rule);
	}

	private static Party party(AgencyCard agency) {
		return new Party(agency.uscc(), agency.name(), agency.brigade());
	}

	private ZonedDateTime now() {
		return ZonedDateTime.now(this.clock);
	}

	/** Which text is signed, and by whom. */
	record SignatureForm(@NotNull Integer template, @NotBlank @Size(max = 60) String signatory) {
	}

	/** Why the agency does not promise. */
	record RefusalForm(@NotNull @Size(max = 1000) String reason) {
	}

}
