package io.firewarden.registry.market.adapter.exchange;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.job.JobView;
import io.firewarden.platform.job.Jobs;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.market.FeedTables;
import io.firewarden.registry.market.application.DayPulls;
import io.firewarden.registry.market.application.PullDay;
import io.firewarden.registry.market.domain.DayPull;
import io.firewarden.registry.sharing.DataExchange;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/market/pulls")
class PullController {

	static final Rule NO_EXCHANGE = new Rule("REG-595");

	static final Rule WRONG_DAYS = new Rule("REG-596");

	static final Rule NOT_GRANTED = new Rule("REG-597");

	private final Puller puller;

	private final DayPulls pulls;

	private final DataExchange exchange;

	private final PullSettings settings;

	private final Jobs jobs;

	private final Problems problems;

	private final MessageSource texts;

	private final Clock clock;

	PullController(Puller puller, DayPulls pulls, DataExchange exchange, PullSettings settings, Jobs jobs,
			Problems problems, MessageSource texts, Clock clock) {
		this.puller = puller;
		this.pulls = pulls;
		this.exchange = exchange;
		this.settings = settings;
		this.jobs = jobs;
		this.problems = problems;
		this.texts = texts;
		this.clock = clock;
	}

	/** Without days: those that are missing. */
	@PostMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER })
	ResponseEntity<JobView> pullMarketDays(@RequestBody(required = false) @Nullable PullOrder order, Caller caller,
			Locale locale) {
		if (!this.exchange.configured()) {
			throw this.problems.refused(HttpStatus.CONFLICT, NO_EXCHANGE);
		}
		List<PullDay.Wanted> days = days(order);
		boolean again = order != null && Boolean.TRUE.equals(order.again());
		JobView job = this.jobs.start("market-pulls", days.size(), (progress) -> {
			Puller.Pulls done = this.puller.pull(days, again, caller.username(), () -> {
				progress.step();
				return !progress.cancelled();
			});
			return this.texts.getMessage("market.pulls.done",
					new Object[] { done.taken(), done.nothing(), done.failed(), done.left() }, locale);
		});
		return ResponseEntity.accepted().location(URI.create("/api/registry/jobs/" + job.id())).body(job);
	}

	/** What became of each table and day, the latest day first. */
	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.MARKET_FEED, Role.OPERATOR, Role.AUDITOR })
	PulledDays marketPulls(@RequestParam @Nullable LocalDate from, @RequestParam @Nullable LocalDate to,
			Locale locale) {
		LocalDate last = (to != null) ? to : LocalDate.now(this.clock);
		LocalDate first = (from != null) ? from : last.minusDays(30);
		return new PulledDays(FeedTables.ALL.stream()
			.flatMap((table) -> this.pulls.between(table, first, last).stream())
			.sorted(Comparator.comparing(DayPull::day).reversed())
			.map((pull) -> PulledDay.of(pull, this.texts, locale))
			.toList(), this.exchange.configured());
	}

	private List<PullDay.Wanted> days(@Nullable PullOrder order) {
		if (order == null || order.from() == null) {
			return this.puller.missing();
		}
		LocalDate yesterday = LocalDate.now(this.clock).minusDays(1);
		LocalDate to = (order.to() != null) ? order.to() : yesterday;
		if (to.isAfter(yesterday) || order.from().isAfter(to)
				|| order.from().plusDays(this.settings.longest()).isBefore(to)) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, WRONG_DAYS);
		}
		if (order.table() != null && !this.settings.tables().contains(order.table())) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, NOT_GRANTED, order.table(),
					String.join(", ", this.settings.tables()));
		}
		List<String> tables = (order.table() != null) ? List.of(order.table()) : this.settings.tables();
		return PullDay.wanted(tables, order.from(), to.plusDays(1));
	}

	/**
	 * An order.
	 *
	 * @param to yesterday where it is left out
	 * @param again also days that are a batch already
	 * @param table all that the exchange has granted where it is left out
	 */
	record PullOrder(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Boolean again,
			@Nullable String table) {
	}

	record PulledDays(List<PulledDay> content, boolean connected) {
	}

	record PulledDay(String table, LocalDate day, DayPull.State state, int attempts, @Nullable String batchId,
			@Nullable DayProblem problem, Instant at) {

		static PulledDay of(DayPull pull, MessageSource texts, Locale locale) {
			String code = pull.problem();
			DayProblem problem = (code != null)
					? new DayProblem(code, texts.getMessage(code, new Object[0], locale), pull.detail()) : null;
			return new PulledDay(pull.table(), pull.day(), pull.state(), pull.attempts(), pull.batchId(), problem,
					pull.at());
		}

	}

	record DayProblem(String code, String message, @Nullable String detail) {
	}

}
