package io.firewarden.sampling.campaign.adapter;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.web.ExpectedVersion;
import io.firewarden.platform.web.FieldProblem;
import io.firewarden.platform.web.Problems;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.campaign.CampaignFile;
import io.firewarden.sampling.campaign.application.CampaignOutcome;
import io.firewarden.sampling.campaign.application.CampaignRules;
import io.firewarden.sampling.campaign.application.LeadCampaign;
import io.firewarden.sampling.campaign.application.WriteCampaign;
import io.firewarden.sampling.campaign.domain.CampaignCheck;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The editor of campaigns: a plan comes by hand or from a file, in the same form. */
@RestController
@RequestMapping("/api/sampling/campaigns")
class CampaignDeskController {

	private final WriteCampaign write;

	private final LeadCampaign lead;

	private final CampaignAnswers answers;

	private final Problems problems;

	private final MessageSource texts;

	private final Clock clock;

	CampaignDeskController(WriteCampaign write, LeadCampaign lead, CampaignAnswers answers, Problems problems,
			MessageSource texts, Clock clock) {
		this.write = write;
		this.lead = lead;
		this.answers = answers;
		this.problems = problems;
		this.texts = texts;
		this.clock = clock;
	}

	@PostMapping
	@ApiResponse(responseCode = "201", description = "Written", useReturnTypeSchema = true)
	@Access(Role.DETACHMENT_OFFICER)
	ResponseEntity<CampaignView> createCampaign(@Valid @RequestBody PlanRequest request, Locale locale) {
		var answer = this.answers.of(this.write.create(request.document()), HttpStatus.CREATED, locale);
		return ResponseEntity.status(answer.getStatusCode())
			.headers(answer.getHeaders())
			.location(URI.create("/api/sampling/campaigns/" + request.document().code()))
			.body(answer.getBody());
	}

	@PutMapping("/{code}")
	@Access(Role.DETACHMENT_OFFICER)
	ResponseEntity<CampaignView> reviseCampaign(@PathVariable String code, @Valid @RequestBody PlanRequest request,
			ExpectedVersion expected, Locale locale) {
		var revision = new WriteCampaign.Revision(code, expected.value(), request.document(),
				Optional.ofNullable(request.reason()).filter((reason) -> !reason.isBlank()),
				Set.copyOf(Objects.requireNonNullElse(request.corrections(), List.of())), new PlanDifferences());
		return this.answers.of(this.write.revise(revision), HttpStatus.OK, locale);
	}

	/** What would be refused, while somebody still types; nothing is kept. */
	@PostMapping("/validations")
	@Access(Role.DETACHMENT_OFFICER)
	Validation validateCampaign(@Valid @RequestBody PlanRequest request, Locale locale) {
		return new Validation(CampaignCheck.faults(request.document())
			.stream()
			.map((one) -> new FaultView(one.field(), one.rule().code(),
					String.valueOf(this.texts.getMessage(one.rule().code(), null, one.rule().code(), locale))))
			.toList());
	}

	@PostMapping("/{code}/activation")
	@Access(Role.DETACHMENT_LEADER)
	ResponseEntity<CampaignView> activateCampaign(@PathVariable String code, @RequestBody ApprovalRequest request,
			Locale locale) {
		List<FieldProblem> missing = request.missing();
		if (!missing.isEmpty()) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, CampaignRules.APPROVAL_INCOMPLETE, missing);
		}
		return this.answers.of(this.lead.activate(code, request.approval()), HttpStatus.OK, locale);
	}

	@PostMapping("/{code}/closing")
	@Access(Role.DETACHMENT_LEADER)
	ResponseEntity<CampaignView> closeCampaign(@PathVariable String code, @Valid @RequestBody ClosingRequest request,
			Locale locale) {
		return this.answers.of(this.lead.close(code, request.reason().strip()), HttpStatus.OK, locale);
	}

	/** What the plan says stays; what the platform goes by is confirmed or changed. */
	@PostMapping("/{code}/clauses/{id}/decision")
	@Access(Role.DETACHMENT_LEADER)
	ResponseEntity<CampaignView> decideClause(@PathVariable String code, @PathVariable String id,
			@Valid @RequestBody DecisionRequest request, Caller caller, Locale locale) {
		var decision = new LeadCampaign.Decision(code, id, Optional.ofNullable(request.effective()),
				Optional.ofNullable(request.note()), caller.username());
		CampaignOutcome outcome = this.lead.decide(decision, this.clock.instant());
		return this.answers.of(outcome, HttpStatus.OK, locale);
	}

	/**
	 * @param corrections clauses whose text of the plan document this revision corrects
	 */
	record PlanRequest(@NotNull Campaign document, @Nullable @Size(max = 500) String reason,
			@Nullable List<@NotBlank String> corrections) {
	}

	record Validation(List<FaultView> errors) {
	}

	record FaultView(String field, String code, String message) {
	}

	record ApprovalRequest(@Nullable String authority, @Nullable String documentNo, @Nullable String filingNo,
			@Nullable String itemListRef, @Nullable LocalDate approvedOn) {

		List<FieldProblem> missing() {
			List<FieldProblem> missing = new ArrayList<>();
			need("authority", this.authority, missing);
			need("documentNo", this.documentNo, missing);
			need("filingNo", this.filingNo, missing);
			if (this.approvedOn == null) {
				missing.add(FieldProblem.of("approvedOn", "SMP-110"));
			}
			return missing;
		}

		private static void need(String field, @Nullable String text, List<FieldProblem> missing) {
			if (text == null || text.isBlank()) {
				missing.add(FieldProblem.of(field, "SMP-110"));
			}
		}

		CampaignFile.Approval approval() {
			return new CampaignFile.Approval(String.valueOf(this.authority).strip(),
					String.valueOf(this.documentNo).strip(), String.valueOf(this.filingNo).strip(), this.itemListRef,
					Objects.requireNonNull(this.approvedOn));
		}

	}

	record ClosingRequest(@NotBlank @Size(max = 500) String reason) {
	}

	/**
	 * @param effective absent to confirm what the platform went by
	 */
	record DecisionRequest(Campaign.@Nullable Wording effective,
			@Nullable @Size(max = 500) @Pattern(regexp = "[^\\p{Cs}]*") String note) {
	}

}
