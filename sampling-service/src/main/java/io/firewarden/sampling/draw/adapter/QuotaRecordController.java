package io.firewarden.sampling.draw.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Problems;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.campaign.Campaigns;
import io.firewarden.sampling.draw.application.QuotaRecords;
import io.firewarden.sampling.draw.application.QuotaRecords.Entry;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** From a number of the cockpit to the objects it counts. */
@RestController
@RequestMapping("/api/sampling/campaigns/{code}/cockpit")
class QuotaRecordController {

	private final Campaigns campaigns;

	private final QuotaRecords records;

	private final Problems problems;

	private final Clock clock;

	QuotaRecordController(Campaigns campaigns, QuotaRecords records, Problems problems, Clock clock) {
		this.campaigns = campaigns;
		this.records = records;
		this.problems = problems;
		this.clock = clock;
	}

	/** Those of the caller's area; {@code of} names the number, the whole frame else. */
	@GetMapping("/{quota}/records")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.SERVICE })
	RecordList listQuotaRecords(@PathVariable String code, @PathVariable String quota,
			@RequestParam(required = false) @Nullable Figure of,
			@RequestParam(required = false) @Nullable String brigade, Paging paging, Caller caller) {
		Campaign plan = this.campaigns.find(code).orElseThrow(this.problems::notFound).plan();
		Campaign.Quota found = plan.quota(quota).orElseThrow(this.problems::notFound);
		Campaign.DrawRule rule = found.draw();
		if (rule == null) {
			throw this.problems.notFound();
		}
		var all = this.records.of(plan, found, rule, LocalDate.now(this.clock))
			.stream()
			.filter((one) -> caller.jurisdiction()
				.covers(one.object().brigade(), Objects.requireNonNullElse(one.object().uscc(), "")))
			.filter((one) -> brigade == null || brigade.equals(one.object().brigade()))
			.filter((one) -> counts(of, one))
			.toList();
		int from = Math.min(paging.page() * paging.size(), all.size());
		return new RecordList(
				all.subList(from, Math.min(from + paging.size(), all.size())).stream().map(RecordView::of).toList(),
				all.size(), paging.page(), paging.size());
	}

	private static boolean counts(@Nullable Figure figure, Entry entry) {
		return switch (figure) {
			case null -> true;
			case DRAWN -> entry.drawn();
			case DONE -> entry.drawn() && entry.isDone();
			case LEFT -> entry.drawn() && !entry.isDone();
		};
	}

	/** A number of the cockpit. */
	enum Figure {

		DRAWN, DONE, LEFT

	}

	record RecordList(List<RecordView> content, long total, int page, int size) {
	}

	/**
	 * @param uscc the agency whose work is judged there; absent where nobody serves it
	 * @param drawId absent while no draw is frozen
	 * @param taskId of the visit, absent while there is none
	 */
	record RecordView(String unitId, String name, String brigade, @Nullable String uscc, @Nullable String drawId,
			boolean drawn, boolean done, @Nullable String taskId, @Nullable LocalDate signedOn) {

		static RecordView of(Entry entry) {
			var object = entry.object();
			var visit = entry.visit();
			return new RecordView(object.unitId(), object.name(), object.brigade(), object.uscc(),
					entry.draw() == null ? null : entry.draw().value(), entry.drawn(), entry.drawn() && entry.isDone(),
					visit == null ? null : visit.taskId(), visit == null ? null : visit.signedOn());
		}

	}

}
