package io.firewarden.notification.notice.adapter;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.firewarden.notification.notice.adapter.NoticeRequests.ApprovalRequest;
import io.firewarden.notification.notice.adapter.NoticeRequests.EditRequest;
import io.firewarden.notification.notice.adapter.NoticeRequests.ReviewRequest;
import io.firewarden.notification.notice.adapter.NoticeRequests.WithdrawalRequest;
import io.firewarden.notification.notice.adapter.NoticeView.NoticeRow;
import io.firewarden.notification.notice.application.ApproveNotice;
import io.firewarden.notification.notice.application.EditNotice;
import io.firewarden.notification.notice.application.NoticeOutcome;
import io.firewarden.notification.notice.application.ReviewNotice;
import io.firewarden.notification.notice.application.SubmitNotice;
import io.firewarden.notification.notice.application.WithdrawNotice;
import io.firewarden.notification.notice.domain.Account;
import io.firewarden.notification.notice.domain.Basis;
import io.firewarden.notification.notice.domain.NoticeId;
import io.firewarden.notification.notice.domain.NoticeRules;
import io.firewarden.notification.notice.domain.PersonName;
import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.ExpectedVersion;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Notices at the desk. Agencies read what is published on the public page, not drafts
 * here.
 */
@RestController
@RequestMapping("/api/notification/notices")
class NoticeController {

	private static final Map<String, String> SORTABLE = Map.of("updatedAt", "updatedAt", "filedOn",
			"body.matter.filedOn", "state", "body.state");

	private static final Paging.Order NEWEST_FIRST = new Paging.Order("updatedAt", true);

	private final NoticeDesk desk;

	private final EditNotice editNotice;

	private final SubmitNotice submitNotice;

	private final ReviewNotice reviewNotice;

	private final ApproveNotice approveNotice;

	private final WithdrawNotice withdrawNotice;

	private final Problems problems;

	private final Clock clock;

	NoticeController(NoticeDesk desk, EditNotice editNotice, SubmitNotice submitNotice, ReviewNotice reviewNotice,
			ApproveNotice approveNotice, WithdrawNotice withdrawNotice, Problems problems, Clock clock) {
		this.desk = desk;
		this.editNotice = editNotice;
		this.submitNotice = submitNotice;
		this.reviewNotice = reviewNotice;
		this.approveNotice = approveNotice;
		this.withdrawNotice = withdrawNotice;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.SERVICE })
	Listing<NoticeRow> notices(@RequestParam(required = false) @Nullable NoticeState state,
			@RequestParam(required = false) @Nullable String uscc, Paging paging, Caller caller) {
		var scope = caller.jurisdiction();
		var found = this.desk.list(scope, state, uscc, paging.sortable(SORTABLE, NEWEST_FIRST));
		return Listing.of(new Found<>(found.content(), found.total(), paging).map(NoticeRow::of),
				this.desk.facets(scope));
	}

	@GetMapping("/{id}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.SERVICE })
	ResponseEntity<NoticeView> notice(@PathVariable String id, Caller caller) {
		return this.desk.show(new NoticeId(id), caller.jurisdiction());
	}

	@PutMapping("/{id}")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<NoticeView> editNotice(@PathVariable String id, ExpectedVersion expected,
			@Valid @RequestBody EditRequest request, Caller caller) {
		var persons = Objects.requireNonNullElse(request.persons(), Set.<String>of())
			.stream()
			.map(PersonName::new)
			.collect(Collectors.toSet());
		return answer(
				this.editNotice.handle(new EditNotice.Command(new NoticeId(id), expected.value(), request.title(),
						request.body(), persons, account(caller), caller.jurisdiction()), this.clock.instant()),
				caller);
	}

	@PostMapping("/{id}/submission")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<NoticeView> submitNotice(@PathVariable String id, Caller caller) {
		return answer(this.submitNotice.handle(
				new SubmitNotice.Command(new NoticeId(id), account(caller), caller.jurisdiction()),
				this.clock.instant()), caller);
	}

	@PostMapping("/{id}/review")
	@Access(Role.LEGAL_REVIEWER)
	ResponseEntity<NoticeView> reviewNotice(@PathVariable String id, @Valid @RequestBody ReviewRequest request,
			Caller caller) {
		return answer(this.reviewNotice.handle(
				new ReviewNotice.Command(new NoticeId(id), finding(request), account(caller), caller.jurisdiction()),
				this.clock.instant()), caller);
	}

	@PostMapping("/{id}/approval")
	@Access({ Role.DETACHMENT_LEADER, Role.BRIGADE_LEADER })
	ResponseEntity<NoticeView> approveNotice(@PathVariable String id, @Valid @RequestBody ApprovalRequest request,
			Caller caller) {
		var decision = switch (request.decision()) {
			case APPROVE -> new ApproveNotice.Decision.Approve();
			case RETURN -> new ApproveNotice.Decision.Return(text(request.reason()));
		};
		return answer(this.approveNotice.handle(
				new ApproveNotice.Command(new NoticeId(id), decision, account(caller), caller.jurisdiction()),
				this.clock.instant()), caller);
	}

	@PostMapping("/{id}/withdrawal")
	@Access({ Role.DETACHMENT_LEADER, Role.BRIGADE_LEADER })
	ResponseEntity<NoticeView> withdrawNotice(@PathVariable String id, @Valid @RequestBody WithdrawalRequest request,
			Caller caller) {
		return answer(this.withdrawNotice.handle(new WithdrawNotice.Command(new NoticeId(id), text(request.reason()),
				account(caller), caller.jurisdiction()), this.clock.instant()), caller);
	}

	private ResponseEntity<NoticeView> answer(NoticeOutcome outcome, Caller caller) {
		return switch (outcome) {
			case NoticeOutcome.Done(var notice) -> this.desk.show(notice.state().dossier().id(), caller.jurisdiction());
			case NoticeOutcome.NotFound() -> throw this.problems.notFound();
			case NoticeOutcome.Stale() -> throw this.problems.stale();
			case NoticeOutcome.OvertakenByAnother() -> throw this.problems.overtaken();
			case NoticeOutcome.RefusedBy(var rule) ->
				throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, rule);
		};
	}

	private ReviewNotice.Finding finding(ReviewRequest request) {
		return switch (request.decision()) {
			case RETURN -> new ReviewNotice.Finding.Return(text(request.reason()));
			case PASS -> {
				if (request.basis() == null) {
					throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, NoticeRules.BASIS_IS_NAMED);
				}
				yield new ReviewNotice.Finding.Pass(new Basis(request.basis(), text(request.basisReference())));
			}
		};
	}

	private static Account account(Caller caller) {
		return new Account(caller.username());
	}

	private static String text(@Nullable String value) {
		return Objects.requireNonNullElse(value, "").strip();
	}

}
