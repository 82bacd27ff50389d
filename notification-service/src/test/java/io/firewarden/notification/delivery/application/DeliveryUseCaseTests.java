package io.firewarden.notification.delivery.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.notification.delivery.domain.Answer;
import io.firewarden.notification.delivery.domain.Call;
import io.firewarden.notification.delivery.domain.Delivery;
import io.firewarden.notification.delivery.domain.DeliveryId;
import io.firewarden.notification.delivery.domain.DeliveryStory;
import io.firewarden.notification.delivery.domain.Obstacle;
import io.firewarden.notification.delivery.domain.Progress;
import io.firewarden.notification.delivery.domain.Wish;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;

import static io.firewarden.notification.delivery.domain.DeliveryStory.PORTAL;
import static io.firewarden.notification.delivery.domain.DeliveryStory.WECHAT;
import static org.assertj.core.api.Assertions.assertThat;

class DeliveryUseCaseTests {

	private final DeliveriesInMemory deliveries = new DeliveriesInMemory();

	private final WeChatModel weChat = new WeChatModel();

	private final TurningClock clock = new TurningClock();

	private final Moments moments = new Moments(this.clock, this.clock);

	private final List<DeliveryId> rung = new ArrayList<>();

	@Test
	void anApprovalStartsOneDeliveryForEachChannelAndARepetitionNone() {
		var start = new StartDeliveries(this.deliveries, this.rung::add, this.moments);
		var command = new StartDeliveries.Command("n-1", 1, DeliveryStory.publication());
		assertThat(start.handle(command)).isEqualTo(2);
		assertThat(start.handle(command)).isZero();
		assertThat(this.rung).contains(WECHAT, PORTAL);
	}

	@Test
	void aWithdrawalThatOvertakesTheApprovalLeavesNothingToPublish() {
		new RemoveDeliveries(this.deliveries, this.rung::add, this.moments)
			.handle(new RemoveDeliveries.Command("n-1", 1, DeliveryStory.publication(), "决定已撤销。"), cause());
		new StartDeliveries(this.deliveries, this.rung::add, this.moments)
			.handle(new StartDeliveries.Command("n-1", 1, DeliveryStory.publication()));
		assertThat(worker("a", this.weChat).handle(WECHAT)).isEqualTo(WorkDelivery.Outcome.SET_DOWN);
		assertThat(progress()).isInstanceOf(Progress.Removed.class);
		assertThat(this.weChat.everPublished(DeliveryStory.LINK)).isZero();
	}

	@Test
	void whatIsNotDueOrHeldByAnotherIsNotMine() {
		assertThat(worker("a", this.weChat).handle(WECHAT)).isEqualTo(WorkDelivery.Outcome.NOT_MINE);
		insert();
		var first = worker("a", (call) -> {
			assertThat(worker("b", this.weChat).handle(WECHAT)).isEqualTo(WorkDelivery.Outcome.NOT_MINE);
			return this.weChat.perform(call);
		});
		assertThat(first.handle(WECHAT)).isEqualTo(WorkDelivery.Outcome.SET_DOWN);
	}

	@Test
	void whoLosesHisLeaseWhileHeWaitsWritesNothingMoreAndTakesHisDraftBack() {
		insert();
		var slow = worker("slow", (call) -> {
			if (!(call instanceof Call.AddDraft)) {
				return this.weChat.perform(call);
			}
			// The answer comes after the lease has ended and another one has worked.
			this.clock.turn(WorkDelivery.LEASE.plusSeconds(1));
			worker("quick", this.weChat).handle(WECHAT);
			return this.weChat.perform(call);
		});
		assertThat(slow.handle(WECHAT)).isEqualTo(WorkDelivery.Outcome.LOST);
		assertThat(this.weChat.drafts()).isZero();
		assertThat(this.weChat.everPublished(DeliveryStory.LINK)).isEqualTo(1);
	}

	@Test
	void aPublicArticleIsLookedAtAgainTheNextDayAndABlockedOneNeedsAPerson() {
		insert();
		finish();
		this.clock.turn(Duration.ofHours(25));
		assertThat(worker("a", this.weChat).handle(WECHAT)).isEqualTo(WorkDelivery.Outcome.SET_DOWN);
		assertThat(progress()).isInstanceOf(Progress.Done.class);
		this.clock.turn(Duration.ofHours(25));
		worker("a", (_) -> new Answer.TakenDown("publish_status 6")).handle(WECHAT);
		assertThat(progress()).isInstanceOfSatisfying(Progress.NeedsPerson.class,
				(stopped) -> assertThat(stopped.obstacle().kind()).isEqualTo(Obstacle.Kind.TAKEN_DOWN_OUTSIDE));
	}

	@Test
	void aCallFromWeChatMakesTheDeliveryAskAtOnceAndARepetitionChangesNothing() {
		insert();
		worker("a", this.weChat).handle(WECHAT);
		var submitted = (Progress.Submitted) progress();
		var hear = new HearFromWeChat(this.deliveries, this.rung::add, this.moments);
		assertThat(hear.handle("p-unknown")).isEqualTo(HearFromWeChat.Outcome.UNKNOWN);
		assertThat(hear.handle(submitted.publishId())).isEqualTo(HearFromWeChat.Outcome.ASKING);
		finish();
		var events = this.deliveries.events().size();
		assertThat(hear.handle(submitted.publishId())).isEqualTo(HearFromWeChat.Outcome.ASKING);
		worker("a", this.weChat).handle(WECHAT);
		assertThat(this.deliveries.events()).hasSize(events);
	}

	@Test
	@Covers("NTF-013")
	void onlyWhatWaitsForAPersonIsResumedAndOnlyWithinTheJurisdiction() {
		var resume = new ResumeDelivery(this.deliveries, this.rung::add, this.moments);
		var everywhere = new Jurisdiction.Everywhere();
		assertThat(resume.handle(WECHAT, everywhere)).isInstanceOf(ResumeDelivery.Outcome.NotFound.class);
		insert();
		assertThat(resume.handle(WECHAT, everywhere)).isInstanceOfSatisfying(ResumeDelivery.Outcome.RefusedBy.class,
				(refused) -> assertThat(refused.rule().code()).isEqualTo("NTF-013"));
		worker("a", (_) -> new Answer.Refused(new Obstacle(Obstacle.Kind.ACCOUNT_REFUSED, "40164"))).handle(WECHAT);
		assertThat(resume.handle(WECHAT, new Jurisdiction.Brigade("511024")))
			.isInstanceOf(ResumeDelivery.Outcome.NotFound.class);
		assertThat(resume.handle(WECHAT, everywhere)).isInstanceOf(ResumeDelivery.Outcome.Resumed.class);
		finish();
		assertThat(this.weChat.everPublished(DeliveryStory.LINK)).isEqualTo(1);
	}

	private void insert() {
		this.deliveries
			.insert(Delivery.start(WECHAT, DeliveryStory.publication(), new Wish.Publish(), this.moments.now()));
	}

	private void finish() {
		for (int turn = 0; turn < 20 && !(progress() instanceof Progress.Done); turn++) {
			this.clock.turn(Duration.ofMinutes(10));
			worker("a", this.weChat).handle(WECHAT);
		}
		assertThat(progress()).isInstanceOf(Progress.Done.class);
	}

	private Progress progress() {
		return this.deliveries.find(WECHAT).orElseThrow().state().progress();
	}

	private WorkDelivery worker(String name, WeChatDesk desk) {
		return new WorkDelivery(this.deliveries, desk, this.moments, DeliveryStory.patience(), name);
	}

	private Incoming<String> cause() {
		return new Incoming<>("e", "notification.notice-withdrawal-ordered.v1", "notice", "n-1", 9,
				this.clock.instant(), "user:zhiduizhang", "");
	}

}
