package io.firewarden.notification.notice.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.firewarden.notification.notice.domain.Channel;
import io.firewarden.notification.notice.domain.ExposureNotice;
import io.firewarden.notification.notice.domain.MatterCatalogue;
import io.firewarden.notification.notice.domain.NoticeComposer;
import io.firewarden.notification.notice.domain.NoticeEvent;
import io.firewarden.notification.notice.domain.NoticeId;
import io.firewarden.notification.notice.domain.NoticeStory;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import org.junit.jupiter.api.Test;

import static io.firewarden.notification.notice.domain.NoticeStory.AUTHOR;
import static io.firewarden.notification.notice.domain.NoticeStory.BASIS;
import static io.firewarden.notification.notice.domain.NoticeStory.LEADER;
import static io.firewarden.notification.notice.domain.NoticeStory.NOW;
import static io.firewarden.notification.notice.domain.NoticeStory.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

class NoticeUseCaseTests {

	private static final NoticeId ID = new NoticeId("n-1");

	private static final Jurisdiction EVERYWHERE = new Jurisdiction.Everywhere();

	private static final Jurisdiction OTHER_BRIGADE = new Jurisdiction.Brigade("511024");

	private final Shelf notices = new Shelf();

	@Test
	void anEditOfTheVersionSeenIsDone() {
		this.notices.put(NoticeStory.draft());
		assertThat(edit(1, EVERYWHERE)).isInstanceOfSatisfying(NoticeOutcome.Done.class, (done) -> {
			assertThat(done.notice().version()).isEqualTo(2);
			assertThat(done.notice().state().dossier().text().body()).isEqualTo("新正文138********");
		});
	}

	@Test
	void anEditOfAnOlderVersionIsStale() {
		this.notices.put(NoticeStory.draft());
		assertThat(edit(7, EVERYWHERE)).isInstanceOf(NoticeOutcome.Stale.class);
	}

	@Test
	void aNoticeOutsideTheJurisdictionDoesNotExist() {
		this.notices.put(NoticeStory.draft());
		assertThat(edit(1, OTHER_BRIGADE)).isInstanceOf(NoticeOutcome.NotFound.class);
	}

	@Test
	void aFasterWriterIsReported() {
		this.notices.put(NoticeStory.draft());
		this.notices.overtaken = true;
		assertThat(edit(1, EVERYWHERE)).isInstanceOf(NoticeOutcome.OvertakenByAnother.class);
	}

	@Test
	void aRuleRefuses() {
		this.notices.put(NoticeStory.published());
		assertThat(edit(1, EVERYWHERE)).isInstanceOfSatisfying(NoticeOutcome.RefusedBy.class,
				(refused) -> assertThat(refused.rule().code()).isEqualTo("NTF-001"));
	}

	@Test
	void fromDraftToApprovalEachHandDoesItsPart() {
		this.notices.put(NoticeStory.draft());
		new SubmitNotice(this.notices).handle(new SubmitNotice.Command(ID, AUTHOR, EVERYWHERE), NOW);
		new ReviewNotice(this.notices)
			.handle(new ReviewNotice.Command(ID, new ReviewNotice.Finding.Pass(BASIS), REVIEWER, EVERYWHERE), NOW);
		new ApproveNotice(this.notices)
			.handle(new ApproveNotice.Command(ID, new ApproveNotice.Decision.Approve(), LEADER, EVERYWHERE), NOW);
		assertThat(this.notices.state()).isInstanceOf(ExposureNotice.Approved.class);
		new WithdrawNotice(this.notices)
			.handle(new WithdrawNotice.Command(ID, "决定撤销，联系13800138000", LEADER, EVERYWHERE), NOW);
		assertThat(this.notices.state()).isInstanceOfSatisfying(ExposureNotice.Withdrawing.class,
				(notice) -> assertThat(notice.reason()).isEqualTo("决定撤销，联系138********"));
	}

	@Test
	void bothJudgesCanReturnIt() {
		this.notices.put(NoticeStory.submitted());
		new ReviewNotice(this.notices)
			.handle(new ReviewNotice.Command(ID, new ReviewNotice.Finding.Return("请补充。"), REVIEWER, EVERYWHERE), NOW);
		assertThat(this.notices.state()).isInstanceOf(ExposureNotice.Draft.class);
		this.notices.put(NoticeStory.reviewed());
		new ApproveNotice(this.notices)
			.handle(new ApproveNotice.Command(ID, new ApproveNotice.Decision.Return("请补充。"), LEADER, EVERYWHERE), NOW);
		assertThat(this.notices.state()).isInstanceOf(ExposureNotice.Draft.class);
	}

	@Test
	void oneCaseMakesOneNotice() {
		var composer = new NoticeComposer(new MatterCatalogue(
				List.of(new MatterCatalogue.Edition(NoticeStory.matter().filedOn(), "s", Map.of(), Map.of()))));
		var draftNotice = new DraftNotice(this.notices, composer);
		var command = new DraftNotice.Command(NoticeStory.matter(), List.of("V-INELIGIBLE"), List.of());
		assertThat(draftNotice.handle(command, NOW)).isInstanceOf(DraftNotice.Outcome.Drafted.class);
		assertThat(draftNotice.handle(command, NOW)).isInstanceOf(DraftNotice.Outcome.DraftedBefore.class);
		assertThat(this.notices.held).hasSize(1);
	}

	@Test
	void outcomesOfDeliveriesAreAppliedOnce() {
		this.notices.put(NoticeStory.approved());
		var record = new RecordDelivery(this.notices);
		var first = cause("n-1-portal-1", 1);
		assertThat(record.published(ID, Channel.PORTAL, "http://portal.test", first, NOW)).isTrue();
		assertThat(record.published(ID, Channel.PORTAL, "http://portal.test", first, NOW)).isFalse();
		assertThat(record.stopped(ID, Channel.WECHAT, cause("n-1-wechat-1", 1), NOW)).isTrue();
		assertThat(record.published(ID, Channel.WECHAT, "http://wechat.test", cause("n-1-wechat-1", 2), NOW)).isTrue();
		assertThat(this.notices.state()).isInstanceOf(ExposureNotice.Published.class);
		assertThat(record.removed(ID, Channel.WECHAT, cause("n-1-wechat-1", 3), NOW)).isTrue();
	}

	private NoticeOutcome edit(long expected, Jurisdiction scope) {
		return new EditNotice(this.notices)
			.handle(new EditNotice.Command(ID, expected, "新标题", "新正文13800138000", Set.of(), AUTHOR, scope), NOW);
	}

	private static Incoming<String> cause(String delivery, long sequence) {
		return new Incoming<>("e" + sequence, "notification.delivery-completed.v1", "delivery", delivery, sequence, NOW,
				"system:notification", "");
	}

	/** Notices in memory. */
	private static final class Shelf implements Notices {

		private final Map<NoticeId, Versioned<ExposureNotice>> held = new HashMap<>();

		private final Map<String, Long> applied = new HashMap<>();

		private boolean overtaken;

		void put(ExposureNotice notice) {
			this.held.put(notice.dossier().id(), new Versioned<>(notice, 1));
		}

		ExposureNotice state() {
			return this.held.get(ID).state();
		}

		@Override
		public Optional<Versioned<ExposureNotice>> find(NoticeId id, Jurisdiction scope) {
			return Optional.ofNullable(this.held.get(id))
				.filter((found) -> scope.covers(found.state().dossier().matter().brigade(),
						found.state().dossier().matter().uscc()));
		}

		@Override
		public boolean insert(NoticeId id, Changed<ExposureNotice, NoticeEvent> drafted) {
			return this.held.putIfAbsent(id, new Versioned<>(drafted.state(), 1)) == null;
		}

		@Override
		public boolean save(Versioned<ExposureNotice> before, Changed<ExposureNotice, NoticeEvent> after) {
			return !this.overtaken && this.held.replace(before.state().dossier().id(), before,
					new Versioned<>(after.state(), before.version() + 1));
		}

		@Override
		public boolean applyOnce(NoticeId id, Incoming<?> cause,
				Function<ExposureNotice, Changed<ExposureNotice, NoticeEvent>> change) {
			if (this.applied.getOrDefault(cause.aggregateId(), 0L) >= cause.sequence()) {
				return false;
			}
			this.applied.put(cause.aggregateId(), cause.sequence());
			var before = this.held.get(id);
			return save(before, change.apply(before.state()));
		}

	}

}
