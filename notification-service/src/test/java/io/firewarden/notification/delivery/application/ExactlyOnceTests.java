package io.firewarden.notification.delivery.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.notification.delivery.domain.Answer;
import io.firewarden.notification.delivery.domain.Call;
import io.firewarden.notification.delivery.domain.Delivery;
import io.firewarden.notification.delivery.domain.DeliveryEvent;
import io.firewarden.notification.delivery.domain.DeliveryStory;
import io.firewarden.notification.delivery.domain.Obstacle;
import io.firewarden.notification.delivery.domain.Progress;
import io.firewarden.notification.delivery.domain.Wish;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.kernel.Jurisdiction;
import org.junit.jupiter.api.Test;

import static io.firewarden.notification.delivery.domain.DeliveryStory.LINK;
import static io.firewarden.notification.delivery.domain.DeliveryStory.WECHAT;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * For every schedule of faults over the first calls, and a withdrawal at every point: at
 * most one article is ever published, and the end is what is wanted. Exhaustive, not
 * sampled.
 */
class ExactlyOnceTests {

	private static final int CALLS_WITH_FAULTS = 5;

	/** What may happen to one call. */
	private enum Fault {

		NONE, LOST_BEFORE, LOST_AFTER, LATER, KILLED_BEFORE, KILLED_AFTER

	}

	/** The process dies. */
	private static final class Killed extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	@Test
	void whateverHappensOnTheWayThereIsExactlyOneArticle() {
		for (var schedule : schedules(CALLS_WITH_FAULTS)) {
			var run = new Run(schedule, -1);
			run.toTheEnd();
			assertThat(run.delivery().progress()).as("%s", schedule).isInstanceOf(Progress.Done.class);
			assertThat(run.weChat.everPublished(LINK)).as("%s", schedule).isEqualTo(1);
			assertThat(run.deliveries.events()).as("%s", schedule)
				.filteredOn(DeliveryEvent.DeliveryCompleted.class::isInstance)
				.hasSize(1);
			assertThat(run.weChat.drafts()).as("%s", schedule).isZero();
		}
	}

	@Test
	void aWithdrawalAtAnyPointLeavesNoArticleBehind() {
		for (var schedule : schedules(CALLS_WITH_FAULTS - 1)) {
			for (int before = 0; before < 7; before++) {
				var run = new Run(schedule, before);
				run.toTheEnd();
				var story = "withdrawn at call " + before + " of " + schedule;
				assertThat(run.delivery().progress()).as(story).isInstanceOf(Progress.Removed.class);
				assertThat(run.weChat.publicNow(LINK)).as(story).isZero();
				assertThat(run.weChat.everPublished(LINK)).as(story).isLessThanOrEqualTo(1);
				assertThat(run.deliveries.events()).as(story)
					.filteredOn(DeliveryEvent.DeliveryRemoved.class::isInstance)
					.hasSize(1);
				assertThat(run.weChat.drafts()).as(story).isZero();
			}
		}
	}

	@Test
	void aRefusalAtAnyCallNeedsAPersonAndResumingEndsInOneArticle() {
		for (int refused = 0; refused < 4; refused++) {
			var run = new Run(List.of(), -1);
			run.refuseCall = refused;
			run.toTheEnd();
			assertThat(run.delivery().needsPerson()).as("call " + refused).isTrue();
			new ResumeDelivery(run.deliveries, (_) -> {
			}, run.moments).handle(WECHAT, new Jurisdiction.Everywhere());
			run.toTheEnd();
			assertThat(run.delivery().progress()).isInstanceOf(Progress.Done.class);
			assertThat(run.weChat.everPublished(LINK)).isEqualTo(1);
		}
	}

	private static List<List<Fault>> schedules(int length) {
		List<List<Fault>> all = List.of(List.of());
		for (int i = 0; i < length; i++) {
			var longer = new ArrayList<List<Fault>>();
			for (var schedule : all) {
				for (var fault : Fault.values()) {
					var next = new ArrayList<>(schedule);
					next.add(fault);
					longer.add(next);
				}
			}
			all = longer;
		}
		return all;
	}

	/** One delivery, worked off by one process after the other. */
	private static final class Run implements WeChatDesk {

		private final DeliveriesInMemory deliveries = new DeliveriesInMemory();

		private final WeChatModel weChat = new WeChatModel();

		private final TurningClock clock = new TurningClock();

		private final Moments moments = new Moments(this.clock, this.clock);

		private final List<Fault> schedule;

		private final int withdrawnAt;

		private int refuseCall = -1;

		private int call;

		private int processes;

		Run(List<Fault> schedule, int withdrawnAt) {
			this.schedule = schedule;
			this.withdrawnAt = withdrawnAt;
			this.deliveries
				.insert(Delivery.start(WECHAT, DeliveryStory.publication(), new Wish.Publish(), this.moments.now()));
		}

		Delivery delivery() {
			return this.deliveries.find(WECHAT).orElseThrow().state();
		}

		void toTheEnd() {
			for (int turn = 0; turn < 200 && !over(); turn++) {
				var worker = new WorkDelivery(this.deliveries, this, this.moments, DeliveryStory.patience(),
						"process-" + this.processes);
				try {
					worker.handle(WECHAT);
				}
				catch (Killed ex) {
					this.processes++;
				}
				var due = delivery().effort().due();
				if (due != null) {
					this.clock.turnTo(due);
				}
			}
			if (this.withdrawnAt >= this.call && this.withdrawnAt >= 0) {
				// Withdrawn only after it was out.
				withdraw();
				this.call = this.withdrawnAt + 1;
				toTheEnd();
			}
		}

		private boolean over() {
			return switch (delivery().progress()) {
				case Progress.Done _ -> delivery().wish() instanceof Wish.Publish;
				case Progress.Removed _, Progress.NeedsPerson _ -> true;
				default -> false;
			};
		}

		private void withdraw() {
			var cause = new Incoming<>("e", "notification.notice-withdrawal-ordered.v1", "notice", "n-1", 9,
					this.clock.instant(), "user:zhiduizhang", "");
			new RemoveDeliveries(this.deliveries, (_) -> {
			}, this.moments).handle(new RemoveDeliveries.Command("n-1", 1, DeliveryStory.publication(), "决定已撤销。"),
					cause);
		}

		@Override
		public Answer perform(Call asked) {
			int number = this.call++;
			if (number == this.withdrawnAt) {
				withdraw();
			}
			if (number == this.refuseCall) {
				return new Answer.Refused(new Obstacle(Obstacle.Kind.ACCOUNT_REFUSED, "48001"));
			}
			return switch ((number < this.schedule.size()) ? this.schedule.get(number) : Fault.NONE) {
				case NONE -> this.weChat.perform(asked);
				case LOST_BEFORE -> new Answer.Unclear("reset");
				case LOST_AFTER -> {
					this.weChat.perform(asked);
					yield new Answer.Unclear("reset");
				}
				case LATER -> new Answer.Later(Duration.ofMinutes(1), "45011");
				case KILLED_BEFORE -> throw new Killed();
				case KILLED_AFTER -> {
					this.weChat.perform(asked);
					throw new Killed();
				}
			};
		}

	}

}
