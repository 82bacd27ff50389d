package io.firewarden.registry.market.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.id.Ids;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.market.FeedIntake.Delivery;
import io.firewarden.registry.market.FeedSource;
import io.firewarden.registry.market.PublicRecord;
import io.firewarden.registry.market.application.FeedBatch;
import io.firewarden.registry.market.application.FeedBatch.State;
import io.firewarden.registry.work.WorkFiles;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What people do with batches: bring, look, stop, decide. */
final class FeedDesk {

	static final Rule OVER = new Rule("REG-530");

	static final Rule NOT_IN_QUARANTINE = new Rule("REG-531");

	static final Rule NOT_READ = new Rule("REG-532");

	static final Rule TOO_LARGE = new Rule("REG-529");

	private final MongoFeedLedger ledger;

	private final AcceptBatch accept;

	private final FeedWorker worker;

	private final Period keepAfterFailure;

	private final long largest;

	private final Problems problems;

	private final Clock clock;

	FeedDesk(MongoFeedLedger ledger, AcceptBatch accept, FeedWorker worker, FeedSettings settings, Problems problems,
			Clock clock) {
		this.ledger = ledger;
		this.accept = accept;
		this.worker = worker;
		this.keepAfterFailure = settings.keepAfterFailure();
		this.largest = settings.largest().toMegabytes();
		this.problems = problems;
		this.clock = clock;
	}

	/** The same key again is the same batch: the browser may have lost our answer. */
	FeedBatch bring(String fileName, @Nullable String charset, String key, InputStream body, Caller caller)
			throws IOException {
		String number = "U" + Ids.derived("market-upload", caller.username(), key).replace("-", "").substring(0, 20);
		String table = PublicRecord.Kind.tableOf(fileName);
		Optional<FeedBatch> before = this.ledger.numbered(FeedSource.UPLOAD, table, number);
		if (before.isPresent()) {
			return before.get();
		}
		try {
			String id = this.accept.receive(new Delivery(FeedSource.UPLOAD, number, table, true, fileName, charset,
					null, null, null, null, null, null, caller.username()), body);
			return this.ledger.find(id).orElseThrow(this.problems::notFound);
		}
		catch (WorkFiles.TooLarge ex) {
			throw this.problems.refused(HttpStatus.CONTENT_TOO_LARGE, TOO_LARGE, String.valueOf(this.largest));
		}
	}

	Found<FeedBatch> list(@Nullable State state, @Nullable FeedSource source, Caller caller, Paging paging) {
		List<Bson> parts = new ArrayList<>();
		parts.add(isOutsider(caller) ? Filters.eq("body.delivery.by", caller.username()) : Filters.empty());
		if (state != null) {
			parts.add(Filters.eq(MongoFeedLedger.STATE, state.name()));
		}
		if (source != null) {
			parts.add(Filters.eq(MongoFeedLedger.SOURCE, source.name()));
		}
		return this.ledger.work().list(Filters.and(parts), paging);
	}

	FeedBatch find(String id, Caller caller) {
		return this.ledger.find(id)
			.filter((one) -> !isOutsider(caller) || one.delivery().by().equals(caller.username()))
			.orElseThrow(this.problems::notFound);
	}

	FeedBatch cancel(String id, Caller caller) {
		find(id, caller);
		if (!this.ledger.work().cancel(id)) {
			throw this.problems.refused(HttpStatus.CONFLICT, OVER);
		}
		this.worker.wake();
		return find(id, caller);
	}

	FeedBatch release(String id, String reason, Caller caller) {
		FeedBatch batch = find(id, caller);
		if (batch.state() == State.QUARANTINED && !batch.progress().checked()) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, NOT_READ);
		}
		return decide(batch, State.WAITING, reason, null, caller);
	}

	FeedBatch discard(String id, String reason, Caller caller) {
		return decide(find(id, caller), State.DISCARDED, reason, LocalDate.now(this.clock).plus(this.keepAfterFailure),
				caller);
	}

	private FeedBatch decide(FeedBatch batch, State next, String reason, @Nullable LocalDate until, Caller caller) {
		FeedBatch after = batch.decided(next,
				new FeedBatch.Decision(caller.username(), reason.strip(), this.clock.instant()), until);
		if (!this.ledger.work().change(batch.id(), State.QUARANTINED.name(), after)) {
			throw this.problems.refused(HttpStatus.CONFLICT, NOT_IN_QUARANTINE);
		}
		this.worker.wake();
		return after;
	}

	/** Market regulation sees what it brought itself. */
	private static boolean isOutsider(Caller caller) {
		return caller.has(Role.MARKET_FEED)
				&& !caller.has(Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.OPERATOR, Role.AUDITOR);
	}

}
