package io.firewarden.registry.lead.adapter;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.sheet.WorkbookWriter;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.lead.ReferralDelivery.Letter;
import io.firewarden.registry.lead.ReferralDelivery.Notice;
import io.firewarden.registry.lead.ReferralDelivery.Receipt;
import io.firewarden.registry.lead.adapter.ReferralFiles.Paper;
import io.firewarden.registry.lead.domain.GapList;
import io.firewarden.registry.lead.domain.Referral;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 抄告: lists to market regulation, their papers and what came back. */
@RestController
@RequestMapping("/api/registry/referrals")
class ReferralController {

	private final SendReferral sendReferral;

	private final ReferralBook book;

	private final ReferralFiles files;

	private final Problems problems;

	private final Clock clock;

	ReferralController(SendReferral sendReferral, ReferralBook book, ReferralFiles files, Problems problems,
			Clock clock) {
		this.sendReferral = sendReferral;
		this.book = book;
		this.files = files;
		this.problems = problems;
		this.clock = clock;
	}

	@PostMapping
	@ApiResponse(responseCode = "201", description = "On its way", useReturnTypeSchema = true)
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<ReferralView> sendReferral(@Valid @RequestBody ChosenForm form, Caller caller) {
		Stored<Referral> sent = this.sendReferral.send(form.list(), form.chosen(), form.note(), caller);
		return ResponseEntity.created(URI.create("/api/registry/referrals/" + sent.id())).body(ReferralView.of(sent));
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR })
	Listing<ReferralView> referrals(@RequestParam Referral.@Nullable State state, Paging paging, Caller caller) {
		return Listing.of(this.book.list(state, caller.jurisdiction(), paging).map(ReferralView::of));
	}

	@GetMapping("/{referralId}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR })
	ReferralView referral(@PathVariable String referralId, Caller caller) {
		Stored<Referral> found = find(referralId, caller);
		return ReferralView.of(found).with(this.files.papers(found.state()));
	}

	@PostMapping("/{referralId}/retry")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER, Role.OPERATOR })
	ReferralView retryReferral(@PathVariable String referralId, Caller caller) {
		Stored<Referral> before = find(referralId, caller);
		if (!this.book.save(before, before.state().again(this.clock.instant()))) {
			throw this.problems.overtaken();
		}
		return ReferralView.of(find(referralId, caller));
	}

	@GetMapping(path = "/{referralId}/document", produces = MediaType.TEXT_HTML_VALUE)
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR })
	ResponseEntity<String> referralDocument(@PathVariable String referralId, Caller caller) {
		Letter letter = this.files.notice(find(referralId, caller).state()).letter();
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(letter.fileName(), StandardCharsets.UTF_8).build().toString())
			.body(letter.html());
	}

	@GetMapping("/{referralId}/file")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR })
	ResponseEntity<byte[]> referralFile(@PathVariable String referralId, Caller caller) {
		Notice notice = this.files.notice(find(referralId, caller).state());
		return file(notice.fileName(), notice.data());
	}

	@GetMapping("/{referralId}/control")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR })
	ResponseEntity<byte[]> referralControl(@PathVariable String referralId, Caller caller) {
		Notice notice = this.files.notice(find(referralId, caller).state());
		return file(notice.fileName().replace(".jsonl", ".ok"), notice.control());
	}

	@GetMapping("/{referralId}/export.xlsx")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR })
	void exportReferral(@PathVariable String referralId, Caller caller, HttpServletResponse response)
			throws IOException {
		Referral referral = find(referralId, caller).state();
		Workbooks.answer(response, referral.id() + ".xlsx");
		try (WorkbookWriter writer = new WorkbookWriter(response.getOutputStream())) {
			WorkbookWriter.Sheet sheet = writer.sheet("抄告清单");
			sheet.column(1, 40, true)
				.column(2, 22, true)
				.column(3, 60, true)
				.column(4, 40, true)
				.titles(List.of("序号", "企业名称", "统一社会信用代码", "发现情况", "依据", "所属大队", "文号", "日期"));
			for (Referral.Row row : referral.rows()) {
				List<@Nullable Object> cells = new ArrayList<>();
				cells.add(row.line());
				cells.add(row.name());
				cells.add(row.uscc());
				cells.add(row.finding());
				cells.add(row.basis());
				cells.add(row.brigade());
				cells.add(referral.number());
				cells.add(referral.documentOn());
				sheet.row(cells);
			}
		}
	}

	private Stored<Referral> find(String referralId, Caller caller) {
		return this.book.find(referralId, caller.jurisdiction()).orElseThrow(this.problems::notFound);
	}

	private static ResponseEntity<byte[]> file(String name, String text) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/x-ndjson"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Which leads of a list.
	 *
	 * @param leadIds null: all that were not sent before
	 */
	record ChosenForm(@NotNull GapList list, @Nullable @Size(max = 2000) List<@NotNull String> leadIds,
			@Nullable Boolean all, @Nullable @Size(max = 500) String note) {

		@Nullable Set<String> chosen() {
			return (this.leadIds == null || Boolean.TRUE.equals(this.all)) ? null : Set.copyOf(this.leadIds);
		}

	}

	/**
	 * A referral as people read it.
	 *
	 * @param papers what was handed over; a list of referrals leaves them out
	 */
	record ReferralView(String id, String number, GapList list, Referral.State state, @Nullable String brigade,
			int rows, @Nullable String note, Instant sentAt, String by, int attempts, @Nullable Instant nextAttemptAt,
			@Nullable Trouble problem, @Nullable Receipt receipt, List<Paper> papers) {

		static ReferralView of(Stored<Referral> stored) {
			Referral one = stored.state();
			return new ReferralView(one.id(), one.number(), one.list(), one.state(), one.brigade(), one.rows().size(),
					one.note(), one.sentAt(), one.by(), one.attempts(), one.nextAttemptAt(),
					(one.problem() != null) ? new Trouble("REG-604", one.problem()) : null, one.receipt(), List.of());
		}

		ReferralView with(List<Paper> handed) {
			return new ReferralView(this.id, this.number, this.list, this.state, this.brigade, this.rows, this.note,
					this.sentAt, this.by, this.attempts, this.nextAttemptAt, this.problem, this.receipt, handed);
		}

	}

	/** Why it did not arrive yet. */
	record Trouble(String code, String message) {
	}

}
