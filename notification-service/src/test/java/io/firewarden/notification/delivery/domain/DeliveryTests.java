package io.firewarden.notification.delivery.domain;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import io.firewarden.platform.kernel.Changed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.firewarden.notification.delivery.domain.DeliveryStory.NOW;
import static org.assertj.core.api.Assertions.assertThat;

class DeliveryTests {

	private final Patience patience = DeliveryStory.patience();

	@Test
	void theStoryHasEveryKindOfProgress() {
		assertThat(DeliveryStory.everyProgress().values().stream().map(Object::getClass).collect(Collectors.toSet()))
			.containsExactlyInAnyOrderElementsOf(Arrays.asList(Progress.class.getPermittedSubclasses()));
	}

	/** What comes next on WeChat, wanted public and wanted gone. */
	@ParameterizedTest(name = "{0}: publish {1}, remove {2}")
	@CsvSource({ "WAITING,AddDraft,settle", "DRAFTING,FindDraft,FindDraft", "DRAFTED,Submit,DeleteDraft",
			"SUBMITTING,LookAtDraft,LookAtDraft", "VANISHED,FindArticle,FindArticle", "SUBMITTED,AskResult,AskResult",
			"DISCARDING,rest,DeleteDraft", "DONE,AskResult,DeleteArticle", "FOUND,FindArticle,DeleteArticle",
			"REMOVING,rest,DeleteArticle", "REMOVED,rest,rest", "NEEDS_PERSON,rest,rest" })
	void everyStepKnowsItsNextCall(String step, String toPublish, String toRemove) {
		var delivery = DeliveryStory.waiting(DeliveryStory.WECHAT).at(DeliveryStory.everyProgress().get(step));
		assertThat(name(delivery.next(NOW))).isEqualTo(toPublish);
		assertThat(name(wantedGone(delivery).next(NOW))).isEqualTo(toRemove);
	}

	@Test
	void anOrderIsWrittenDownAsAStateThatIsAskedAboutWhenItIsFound() {
		for (var progress : List.of(new Progress.Waiting(), new Progress.Drafted("m1"))) {
			var act = (Step.Act) DeliveryStory.waiting(DeliveryStory.WECHAT).at(progress).next(NOW);
			assertThat(act.intent().next(NOW)).as("%s", act).isInstanceOf(Step.Ask.class);
		}
	}

	@ParameterizedTest(name = "{0} and {1} -> {2}")
	@CsvSource({ "DRAFTING,draft,Drafted", "DRAFTING,no draft,Waiting", "SUBMITTING,draft,Drafted",
			"SUBMITTING,no draft,Vanished", "SUBMITTING,accepted,Submitted", "VANISHED,public,Done",
			"VANISHED,no article,Vanished", "SUBMITTED,public,Done", "SUBMITTED,running,Submitted",
			"SUBMITTED,failed,NeedsPerson", "SUBMITTED,taken down,NeedsPerson", "SUBMITTED,unknown,Vanished",
			"DONE,public,Done", "DONE,taken down,NeedsPerson", "FOUND,no article,NeedsPerson", "DONE,unclear,Done",
			"DONE,refused,Done", "DRAFTING,refused,NeedsPerson", "SUBMITTING,unclear,Submitting",
			"SUBMITTED,draft,Submitted" })
	void everyAnswerHasItsMeaningWhenThePublicShallReadIt(String step, String answer, String next) {
		assertThat(after(DeliveryStory.waiting(DeliveryStory.WECHAT), step, answer)).isEqualTo(next);
	}

	@ParameterizedTest(name = "{0} and {1} -> {2}")
	@CsvSource({ "SUBMITTED,failed,Waiting", "SUBMITTED,taken down,Waiting", "SUBMITTED,public,Done",
			"DISCARDING,deleted,Waiting", "DISCARDING,no draft,Vanished", "REMOVING,deleted,Removed",
			"REMOVING,no article,Removed", "REMOVING,unclear,Removing", "VANISHED,public,Done" })
	void everyAnswerHasItsMeaningWhenItShallBeGone(String step, String answer, String next) {
		assertThat(after(wantedGone(DeliveryStory.waiting(DeliveryStory.WECHAT)), step, answer)).isEqualTo(next);
	}

	@Test
	void aDraftThatVanishedIsLookedForWithPatienceAndThenNeedsAPerson() {
		var vanished = DeliveryStory.waiting(DeliveryStory.WECHAT)
			.at(new Progress.Vanished("m1", NOW.machine().minus(Duration.ofHours(1)).minusSeconds(1)));
		var call = new Call.FindArticle(DeliveryStory.LINK);
		var lost = vanished.after(call, new Answer.ArticleGone(), NOW, this.patience);
		assertThat(lost.events()).singleElement().isInstanceOf(DeliveryEvent.DeliveryStopped.class);
		var gone = wantedGone(vanished).after(call, new Answer.ArticleGone(), NOW, this.patience);
		assertThat(gone.state().progress()).isInstanceOf(Progress.Waiting.class);
	}

	@Test
	void withoutAnAnswerForTooLongItNeedsAPersonAndGoesOnFromTheSamePlace() {
		var delivery = DeliveryStory.waiting(DeliveryStory.WECHAT).at(new Progress.Submitting("m1"));
		for (int i = 0; i < 60; i++) {
			assertThat(delivery.needsPerson()).isFalse();
			delivery = delivery.after(new Call.LookAtDraft("m1"), new Answer.Unclear("HTTP 502"), NOW, this.patience)
				.state();
		}
		assertThat(delivery.needsPerson()).isTrue();
		assertThat(delivery.effort().due()).isNull();
		var resumed = delivery.resume(NOW).state();
		assertThat(resumed.progress()).isEqualTo(new Progress.Submitting("m1"));
		assertThat(resumed.due(NOW)).isTrue();
		assertThat(resumed.effort().calls()).isEqualTo(60);
	}

	@Test
	void waitingTimesDoubleUpToTheLongestAndNeverShrinkBelowHalf() {
		for (int failures = 1; failures < 40; failures++) {
			var most = Math.min(300_000, 1000L << Math.min(failures - 1, 20));
			var waited = Duration.between(NOW.machine(), this.patience.after(failures, NOW.machine())).toMillis();
			assertThat(waited).isBetween(most / 2, most);
		}
	}

	@Test
	void aQuotaIsWaitedForWithoutCountingAsAFailure() {
		var later = DeliveryStory.waiting(DeliveryStory.WECHAT)
			.at(new Progress.Drafting())
			.after(new Call.FindDraft(DeliveryStory.LINK), new Answer.Later(Duration.ofHours(3), "45009"), NOW,
					this.patience);
		assertThat(later.state().effort().due()).isEqualTo(NOW.machine().plus(Duration.ofHours(3)));
		assertThat(later.state().effort().failures()).isZero();
	}

	@Test
	void thePortalShowsItAtOnceAndTakesItBackAtOnce() {
		var shown = settled(DeliveryStory.waiting(DeliveryStory.PORTAL));
		assertThat(shown.events()).singleElement()
			.isInstanceOfSatisfying(DeliveryEvent.DeliveryCompleted.class,
					(event) -> assertThat(event.url()).isEqualTo(DeliveryStory.LINK));
		assertThat(shown.state().next(NOW)).isInstanceOf(Step.Rest.class);
		var gone = settled(wantedGone(shown.state()));
		assertThat(gone.state().progress()).isEqualTo(new Progress.Removed(DeliveryStory.LINK, NOW.business()));
		assertThat(gone.state().next(NOW)).isInstanceOf(Step.Rest.class);
	}

	@Test
	void whatWasNeverPublicLeavesNoAddressBehind() {
		var gone = settled(wantedGone(DeliveryStory.waiting(DeliveryStory.PORTAL)));
		assertThat(gone.state().progress()).isEqualTo(new Progress.Removed(null, NOW.business()));
	}

	@Test
	void theFirstOrderToRemoveStands() {
		var first = wantedGone(DeliveryStory.waiting(DeliveryStory.WECHAT));
		assertThat(first.remove("另一理由", NOW).state()).isEqualTo(first);
	}

	@Test
	void newsWakesAWaitingDeliveryButLeavesALeaseAlone() {
		var waiting = DeliveryStory.waiting(DeliveryStory.WECHAT)
			.with(new Effort(3, 2, NOW.machine().plusSeconds(60), null));
		assertThat(waiting.hearNews(NOW).state().due(NOW)).isTrue();
		var leased = waiting.leased("other", NOW.machine().plusSeconds(60));
		assertThat(leased.hearNews(NOW).state()).isEqualTo(leased);
		var stopped = waiting.at(DeliveryStory.everyProgress().get("NEEDS_PERSON"));
		assertThat(stopped.hearNews(NOW).state().needsPerson()).isFalse();
	}

	private String after(Delivery delivery, String step, String answer) {
		var at = delivery.at(DeliveryStory.everyProgress().get(step));
		return at.after(new Call.FindDraft(DeliveryStory.LINK), answer(answer), NOW, this.patience)
			.state()
			.progress()
			.getClass()
			.getSimpleName();
	}

	private static Answer answer(String words) {
		return switch (words) {
			case "draft" -> new Answer.DraftThere("m1");
			case "no draft" -> new Answer.DraftGone();
			case "accepted" -> new Answer.Accepted("p1");
			case "running" -> new Answer.StillRunning();
			case "public" -> new Answer.Public("a1", "http://wechat.test/s/a1");
			case "no article" -> new Answer.ArticleGone();
			case "failed" -> new Answer.Failed("publish_status 4");
			case "taken down" -> new Answer.TakenDown("publish_status 6");
			case "unknown" -> new Answer.ResultUnknown();
			case "deleted" -> new Answer.Deleted();
			case "unclear" -> new Answer.Unclear("HTTP 502");
			case "refused" -> new Answer.Refused(new Obstacle(Obstacle.Kind.ACCOUNT_REFUSED, "48001"));
			default -> throw new IllegalArgumentException(words);
		};
	}

	private static Changed<Delivery, DeliveryEvent> settled(Delivery delivery) {
		return ((Step.Settle) delivery.next(NOW)).changed();
	}

	private static Delivery wantedGone(Delivery delivery) {
		return new Delivery(delivery.id(), delivery.publication(), new Wish.Remove("决定已撤销。"), delivery.progress(),
				delivery.effort());
	}

	private static String name(Step step) {
		return switch (step) {
			case Step.Rest() -> "rest";
			case Step.Settle _ -> "settle";
			case Step.Ask(var question) -> question.getClass().getSimpleName();
			case Step.Act(var _, var order) -> order.getClass().getSimpleName();
		};
	}

}
