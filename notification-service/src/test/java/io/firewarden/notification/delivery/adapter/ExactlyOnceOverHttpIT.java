package io.firewarden.notification.delivery.adapter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import io.firewarden.notification.delivery.adapter.WeChatOverHttp.Fault;
import io.firewarden.notification.delivery.application.DeliveriesInMemory;
import io.firewarden.notification.delivery.application.Moments;
import io.firewarden.notification.delivery.application.TurningClock;
import io.firewarden.notification.delivery.application.WeChatDesk;
import io.firewarden.notification.delivery.application.WeChatModel;
import io.firewarden.notification.delivery.application.WorkDelivery;
import io.firewarden.notification.delivery.domain.Answer;
import io.firewarden.notification.delivery.domain.Call;
import io.firewarden.notification.delivery.domain.Delivery;
import io.firewarden.notification.delivery.domain.DeliveryStory;
import io.firewarden.notification.delivery.domain.Now;
import io.firewarden.notification.delivery.domain.Progress;
import io.firewarden.notification.delivery.domain.Wish;
import io.firewarden.notification.wechat.WeChatClient;
import io.firewarden.notification.wechat.WeChatProperties;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.firewarden.notification.delivery.domain.DeliveryStory.LINK;
import static io.firewarden.notification.delivery.domain.DeliveryStory.WECHAT;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The real client and the real worker against a scripted server: for any schedule of
 * faults on the wire and kills of the process, a notice revision ends in exactly one
 * public article, or needs a person.
 */
class ExactlyOnceOverHttpIT {

	private static final WeChatOverHttp SERVER = WeChatOverHttp.start();

	/** Requests of a smooth run: token, cover, draft, submission, two questions. */
	private static final int REQUESTS = 7;

	static Stream<List<Fault>> oneFaultAnywhere() {
		return Stream.of(Fault.values())
			.flatMap((fault) -> Stream.iterate(0, (at) -> at < REQUESTS, (at) -> at + 1).map((at) -> {
				var schedule = new ArrayList<>(Collections.nCopies(at, Fault.NONE));
				schedule.add(fault);
				return List.copyOf(schedule);
			}));
	}

	/** The seed is in the name of the test: a failing one can be repeated. */
	static Stream<Long> seeds() {
		return Stream.iterate(1L, (seed) -> seed <= 80, (seed) -> seed + 1);
	}

	@ParameterizedTest
	@MethodSource("oneFaultAnywhere")
	void oneFaultAnywhereStillEndsInExactlyOneArticle(List<Fault> schedule) {
		var run = new Run(schedule, new Random(0), 0);
		run.toTheEnd();
		assertThat(run.progress()).isInstanceOf(Progress.Done.class);
		assertThat(run.model.everPublished(LINK)).isEqualTo(1);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void anyScheduleOfFaultsAndKillsEndsInExactlyOneArticleOrNeedsAPerson(long seed) {
		var chance = new Random(seed);
		var schedule = new ArrayList<Fault>();
		for (int i = 0; i < 14; i++) {
			schedule
				.add((chance.nextInt(100) < 40) ? Fault.values()[chance.nextInt(Fault.values().length)] : Fault.NONE);
		}
		var run = new Run(schedule, chance, 25);
		run.toTheEnd();
		assertThat(run.model.everPublished(LINK)).as("%s", schedule).isLessThanOrEqualTo(1);
		if (!(run.progress() instanceof Progress.NeedsPerson)) {
			assertThat(run.progress()).as("%s", schedule).isInstanceOf(Progress.Done.class);
			assertThat(run.model.publicNow(LINK)).as("%s", schedule).isEqualTo(1);
		}
	}

	@Test
	void theTokenAndTheCoverAreFetchedOnce() {
		var run = new Run(List.of(), new Random(0), 0);
		run.toTheEnd();
		assertThat(SERVER.times("/cgi-bin/stable_token")).isEqualTo(1);
		assertThat(SERVER.times("/cgi-bin/material/add_material")).isEqualTo(1);
		assertThat(SERVER.times("/cgi-bin/freepublish/submit")).isEqualTo(1);
	}

	@Test
	void aTokenRefusedTwiceNeedsAPerson() {
		var run = new Run(List.of(Fault.NONE, Fault.TOKEN, Fault.NONE, Fault.TOKEN), new Random(0), 0);
		run.toTheEnd();
		assertThat(run.progress()).isInstanceOf(Progress.NeedsPerson.class);
		assertThat(run.model.everPublished(LINK)).isZero();
	}

	@Test
	void anOpenBreakerCallsNobodyAndTheDeliveryWaits() {
		var breaker = CircuitBreaker.of("open", CircuitBreakerConfig.ofDefaults());
		breaker.transitionToOpenState();
		var run = new Run(List.of(), new Random(0), 0, breaker);
		run.turn();
		assertThat(SERVER.times("/cgi-bin/stable_token")).isZero();
		breaker.transitionToClosedState();
		run.toTheEnd();
		assertThat(run.model.everPublished(LINK)).isEqualTo(1);
	}

	/** The process dies. */
	private static final class Killed extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	/** One delivery, worked off by one process after the other. */
	private static final class Run implements WeChatDesk {

		private final DeliveriesInMemory deliveries = new DeliveriesInMemory();

		private final TurningClock clock = new TurningClock();

		private final Moments moments = new Moments(this.clock, this.clock);

		private final Random chance;

		private final WeChatModel model;

		private final WeChatChannel channel;

		private int killsPerCent;

		private int processes;

		Run(List<Fault> schedule, Random chance, int killsPerCent) {
			this(schedule, chance, killsPerCent, CircuitBreaker.of("patient",
					CircuitBreakerConfig.custom().slidingWindowSize(1000).minimumNumberOfCalls(1000).build()));
		}

		Run(List<Fault> schedule, Random chance, int killsPerCent, CircuitBreaker breaker) {
			this.model = SERVER.begin(schedule);
			this.chance = chance;
			this.killsPerCent = killsPerCent;
			var account = new WeChatProperties(SERVER.address(), "wxdemo0000000001", "demo-secret", "demo-token", "",
					Duration.ofSeconds(1), Duration.ofMillis(150));
			this.channel = new WeChatChannel(new WeChatClient(account, breaker, this.clock), new OneCover(),
					new byte[8], this.clock);
			this.deliveries.insert(Delivery.start(WECHAT, DeliveryStory.publication(), new Wish.Publish(),
					new Now(this.clock.instant(), this.clock.instant())));
		}

		Progress progress() {
			return this.deliveries.find(WECHAT).orElseThrow().state().progress();
		}

		void toTheEnd() {
			for (int turn = 0; turn < 120; turn++) {
				if (progress() instanceof Progress.Done || progress() instanceof Progress.NeedsPerson) {
					return;
				}
				turn();
			}
		}

		void turn() {
			try {
				new WorkDelivery(this.deliveries, this, this.moments, DeliveryStory.patience(), "p" + this.processes)
					.handle(WECHAT);
			}
			catch (Killed ex) {
				this.processes++;
				// Not for ever.
				this.killsPerCent = (this.processes > 5) ? 0 : this.killsPerCent;
			}
			var due = this.deliveries.find(WECHAT).orElseThrow().state().effort().due();
			if (due != null) {
				this.clock.turnTo(due);
			}
		}

		@Override
		public Answer perform(Call call) {
			killSometimes();
			var answer = this.channel.perform(call);
			killSometimes();
			return answer;
		}

		private void killSometimes() {
			if (this.chance.nextInt(100) < this.killsPerCent) {
				throw new Killed();
			}
		}

	}

	/** Remembers the cover as the store does. */
	private static final class OneCover implements Covers {

		private Optional<String> held = Optional.empty();

		@Override
		public Optional<String> remembered() {
			return this.held;
		}

		@Override
		public void remember(String mediaId) {
			this.held = Optional.of(mediaId);
		}

		@Override
		public void forget(String mediaId) {
			this.held = Optional.empty();
		}

	}

}
