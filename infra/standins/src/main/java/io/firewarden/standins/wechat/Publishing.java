package io.firewarden.standins.wechat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import io.firewarden.standins.sim.Resettable;

/** Takes drafts to the public: at once accepted, later finished, then announced. */
@Component
class Publishing implements SmartLifecycle, Resettable {

	private static final long FIRST_PUBLISH_ID = 100_000_001L;

	private final Ledger ledger;

	private final Callbacks callbacks;

	private final WechatProperties account;

	private final RandomGenerator chance;

	private final ScheduledExecutorService later;

	private final Clock clock;

	private final Deque<Ending> endings = new ArrayDeque<>();

	private volatile boolean running;

	Publishing(Ledger ledger, Callbacks callbacks, WechatProperties account, RandomGenerator chance,
			ScheduledExecutorService later, Clock clock) {
		this.ledger = ledger;
		this.callbacks = callbacks;
		this.account = account;
		this.chance = chance;
		this.later = later;
		this.clock = clock;
	}

	/**
	 * Takes a draft out of the box and begins to publish it.
	 * @throws ApiError 40007 if there is no such draft, or no longer
	 */
	Publication submit(String mediaId) {
		return ledger.with((state) -> {
			if (state.draft(mediaId).isEmpty()) {
				throw ApiError.invalidMediaId();
			}
			var now = clock.instant();
			var publishId = String.valueOf(FIRST_PUBLISH_ID + state.publications().size());
			var ending = (endings.isEmpty()) ? Ending.GOOD : endings.removeFirst();
			ledger.record(new Entry.PublishSubmitted(publishId, RandomIds.number(), mediaId, now, now.plus(delay()),
					ending.status(), ending.failIdx()));
			var submitted = state.publication(publishId).orElseThrow();
			wakeUpAt(submitted.submission().dueAt(), now);
			return submitted;
		});
	}

	/** Ends what is due. Reading calls come here first, so that nobody sees the past. */
	void finishDue() {
		var finished = ledger.with((state) -> {
			var now = clock.instant();
			var due = state.publications()
				.stream()
				.filter((publication) -> publication.end() == null && !publication.submission().dueAt().isAfter(now))
				.map(Publication::publishId)
				.toList();
			var done = new ArrayList<Publication>();
			for (var publishId : due) {
				ledger.record(new Entry.PublishFinished(publishId, now, RandomIds.articleId()));
				done.add(state.publication(publishId).orElseThrow());
			}
			return done;
		});
		finished.forEach(callbacks::announce);
	}

	/**
	 * Takes an article, or all of its publication, from the public for good.
	 * @param index from 1; 0 for all
	 * @throws ApiError 53600 if it does not exist or is gone already
	 */
	void delete(String articleId, int index) {
		finishDue();
		ledger.with((state) -> {
			var found = state.article(articleId)
				.filter((publication) -> publication.status() == 0 && index >= 0
						&& index <= publication.articles().size() && (index == 0 || publication.isPublic(index)))
				.orElseThrow(Publishing::invalidArticle);
			ledger.record(new Entry.ArticleDeleted(found.articleId(), index));
			return found;
		});
	}

	/** Decides how the next submissions end; without it they end well. */
	void endNext(Ending ending, int times) {
		ledger.with((_) -> {
			for (int i = 0; i < times; i++) {
				endings.addLast(ending);
			}
			return endings;
		});
	}

	static ApiError invalidArticle() {
		return new ApiError(53600, "Article ID invalid");
	}

	@Override
	public void reset() {
		ledger.with((_) -> {
			endings.clear();
			return endings;
		});
	}

	/** Goes on where the last process was interrupted. */
	@Override
	public void start() {
		running = true;
		var now = clock.instant();
		var open = ledger.with((state) -> List.copyOf(state.publications()));
		for (var publication : open) {
			if (publication.end() == null) {
				wakeUpAt(publication.submission().dueAt(), now);
			}
			else if (!publication.eventSettled()) {
				callbacks.announce(publication);
			}
		}
	}

	@Override
	public void stop() {
		running = false;
	}

	@Override
	public boolean isRunning() {
		return running;
	}

	/**
	 * After the ledger, and after the server: the addresses in the events need its port.
	 */
	@Override
	public int getPhase() {
		return DEFAULT_PHASE;
	}

	private void wakeUpAt(Instant due, Instant now) {
		var wait = Math.max(0, Duration.between(now, due).toMillis() + 1);
		later.schedule(() -> {
			if (running) {
				finishDue();
			}
		}, wait, TimeUnit.MILLISECONDS);
	}

	private Duration delay() {
		var range = account.publishDelayMax().minus(account.publishDelayMin()).toMillis();
		return account.publishDelayMin().plusMillis((range > 0) ? chance.nextLong(range) : 0);
	}

	/**
	 * How a publication ends: 0 well, 2 originality, 3 other reasons, 4 review; and which
	 * articles failed.
	 */
	record Ending(int status, List<Integer> failIdx) {

		static final Ending GOOD = new Ending(0, List.of());

	}

}
