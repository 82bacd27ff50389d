package io.firewarden.notification.notice.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firewarden.notification.notice.domain.TrailEntry.Act;
import io.firewarden.platform.kernel.Changed;

/**
 * 曝光 (exposure notice): tells the public that a case was filed against an agency; it
 * never says that a violation is decided.
 * <p>
 * Life: a filed case raises a {@link Draft} whose text holds whitelisted facts only and
 * no personal data. An officer edits and submits it ({@link Submitted}); legal review
 * (法制审核) passes it on a served decision or a public fact ({@link Reviewed}) or returns it
 * to draft; a leader approves ({@link Approved}) or returns it. The three are different
 * people. Each channel then takes the text; the first one makes it {@link Publishing},
 * the last one {@link Published}. A leader may order an approved notice back with a
 * reason ({@link Withdrawing}); when every channel has removed it, it is
 * {@link Withdrawn} and a tombstone with the reason stays. A new text after that is a new
 * revision, which does not exist yet. A command that a state does not name is refused by
 * a rule of its own.
 */
public sealed interface ExposureNotice {

	Dossier dossier();

	/** The first state, made from a case. */
	static Changed<ExposureNotice, NoticeEvent> draft(NoticeId id, Matter matter, NoticeText text, Instant now) {
		var dossier = new Dossier(id, matter, 1, text, Hands.NONE, List.of()).noted(Act.DRAFTED, TrailEntry.SYSTEM, now,
				null);
		return Changed.of(new Draft(dossier), new NoticeEvent.NoticeDrafted(dossier));
	}

	default Attempt edit(NoticeText text, Account writer, Instant now) {
		return Attempt.refused(NoticeRules.ONLY_A_DRAFT_IS_EDITED);
	}

	default Attempt submit(Account author, Instant now) {
		return Attempt.refused(NoticeRules.ONLY_A_DRAFT_IS_SUBMITTED);
	}

	default Attempt pass(Basis basis, Account reviewer, Instant now) {
		return Attempt.refused(NoticeRules.ONLY_A_SUBMITTED_NOTICE_IS_REVIEWED);
	}

	default Attempt returnFromReview(String reason, Account reviewer, Instant now) {
		return Attempt.refused(NoticeRules.ONLY_A_SUBMITTED_NOTICE_IS_REVIEWED);
	}

	default Attempt approve(Account approver, Instant now) {
		return Attempt.refused(NoticeRules.ONLY_A_REVIEWED_NOTICE_IS_APPROVED);
	}

	default Attempt returnFromApproval(String reason, Account approver, Instant now) {
		return Attempt.refused(NoticeRules.ONLY_A_REVIEWED_NOTICE_IS_APPROVED);
	}

	default Attempt withdraw(String reason, Account leader, Instant now) {
		return Attempt.refused(NoticeRules.ONLY_AN_APPROVED_NOTICE_IS_WITHDRAWN);
	}

	/**
	 * A channel reports that the text is public; news a state cannot use changes nothing.
	 */
	default Changed<ExposureNotice, NoticeEvent> published(Channel channel, String url, Instant now) {
		return Changed.of(this);
	}

	/** A channel reports that nothing of it is public any more. */
	default Changed<ExposureNotice, NoticeEvent> removed(Channel channel, Instant now) {
		return Changed.of(this);
	}

	/** A channel reports that it goes no further without a person; the story notes it. */
	default Changed<ExposureNotice, NoticeEvent> stopped(Channel channel, Instant now) {
		return Changed.of(this);
	}

	/** 草稿. */
	record Draft(Dossier dossier) implements ExposureNotice {

		@Override
		public Attempt edit(NoticeText text, Account writer, Instant now) {
			var broken = text.broken();
			if (!broken.isEmpty()) {
				return Attempt.refused(broken.getFirst());
			}
			return Attempt.made(new Draft(this.dossier.with(text)
				.with(this.dossier.hands().writtenBy(writer))
				.noted(Act.EDITED, writer.name(), now, null)));
		}

		@Override
		public Attempt submit(Account author, Instant now) {
			var known = this.dossier.hands().author();
			if (known != null && !known.equals(author)) {
				return Attempt.refused(NoticeRules.ONLY_THE_AUTHOR_SUBMITS);
			}
			var submitted = this.dossier.with(this.dossier.hands().writtenBy(author))
				.noted(Act.SUBMITTED, author.name(), now, null);
			return Attempt.made(new Submitted(submitted), new NoticeEvent.NoticeSubmitted(submitted));
		}

	}

	/** 待法制审核. */
	record Submitted(Dossier dossier) implements ExposureNotice {

		@Override
		public Attempt pass(Basis basis, Account reviewer, Instant now) {
			if (!this.dossier.hands().mayReview(reviewer)) {
				return Attempt.refused(NoticeRules.THREE_DIFFERENT_PEOPLE);
			}
			if (basis.reference().isBlank()) {
				return Attempt.refused(NoticeRules.BASIS_IS_NAMED);
			}
			var passed = this.dossier.with(this.dossier.hands().reviewedBy(reviewer, basis))
				.noted(Act.PASSED, reviewer.name(), now, basis.reference());
			return Attempt.made(new Reviewed(passed), new NoticeEvent.NoticeReviewed(passed));
		}

		@Override
		public Attempt returnFromReview(String reason, Account reviewer, Instant now) {
			return this.dossier.hands().mayReview(reviewer) ? sendBack(this.dossier, reason, reviewer, now)
					: Attempt.refused(NoticeRules.THREE_DIFFERENT_PEOPLE);
		}

	}

	/** 待批准. */
	record Reviewed(Dossier dossier) implements ExposureNotice {

		@Override
		public Attempt approve(Account approver, Instant now) {
			if (!this.dossier.hands().mayApprove(approver)) {
				return Attempt.refused(NoticeRules.THREE_DIFFERENT_PEOPLE);
			}
			var approved = this.dossier.with(this.dossier.hands().approvedBy(approver))
				.noted(Act.APPROVED, approver.name(), now, null);
			return Attempt.made(new Approved(approved), new NoticeEvent.NoticeApproved(approved, now));
		}

		@Override
		public Attempt returnFromApproval(String reason, Account approver, Instant now) {
			return this.dossier.hands().mayApprove(approver) ? sendBack(this.dossier, reason, approver, now)
					: Attempt.refused(NoticeRules.THREE_DIFFERENT_PEOPLE);
		}

	}

	/** 已批准: no channel has it yet. */
	record Approved(Dossier dossier) implements ExposureNotice {

		@Override
		public Attempt withdraw(String reason, Account leader, Instant now) {
			return takeBack(this.dossier, reason, leader, now);
		}

		@Override
		public Changed<ExposureNotice, NoticeEvent> published(Channel channel, String url, Instant now) {
			return new Publishing(this.dossier, Map.of()).published(channel, url, now);
		}

		@Override
		public Changed<ExposureNotice, NoticeEvent> stopped(Channel channel, Instant now) {
			return Changed.of(new Approved(noteStop(this.dossier, channel, now)));
		}

	}

	/** 发布中: some channels have it. */
	record Publishing(Dossier dossier, Map<Channel, String> places) implements ExposureNotice {

		public Publishing {
			places = Map.copyOf(places);
		}

		@Override
		public Attempt withdraw(String reason, Account leader, Instant now) {
			return takeBack(this.dossier, reason, leader, now);
		}

		@Override
		public Changed<ExposureNotice, NoticeEvent> published(Channel channel, String url, Instant now) {
			var more = new EnumMap<Channel, String>(Channel.class);
			more.putAll(this.places);
			more.put(channel, url);
			var noted = this.dossier.noted(Act.CHANNEL_DONE, TrailEntry.SYSTEM, now, channel.name());
			if (more.size() < Channel.values().length) {
				return Changed.of(new Publishing(noted, more));
			}
			var complete = noted.noted(Act.PUBLISHED, TrailEntry.SYSTEM, now, null);
			return Changed.of(new Published(complete, more, now), new NoticeEvent.NoticePublished(complete, more, now));
		}

		@Override
		public Changed<ExposureNotice, NoticeEvent> stopped(Channel channel, Instant now) {
			return Changed.of(new Publishing(noteStop(this.dossier, channel, now), this.places));
		}

	}

	/** 已发布: every channel has it. */
	record Published(Dossier dossier, Map<Channel, String> places, Instant at) implements ExposureNotice {

		public Published {
			places = Map.copyOf(places);
		}

		@Override
		public Attempt withdraw(String reason, Account leader, Instant now) {
			return takeBack(this.dossier, reason, leader, now);
		}

		@Override
		public Changed<ExposureNotice, NoticeEvent> stopped(Channel channel, Instant now) {
			return Changed.of(new Published(noteStop(this.dossier, channel, now), this.places, this.at));
		}

	}

	/** 撤回中: some channels may still show it. */
	record Withdrawing(Dossier dossier, String reason, Set<Channel> removed) implements ExposureNotice {

		public Withdrawing {
			removed = Set.copyOf(removed);
		}

		@Override
		public Changed<ExposureNotice, NoticeEvent> removed(Channel channel, Instant now) {
			var more = EnumSet.of(channel);
			more.addAll(this.removed);
			var noted = this.dossier.noted(Act.CHANNEL_REMOVED, TrailEntry.SYSTEM, now, channel.name());
			if (more.size() < Channel.values().length) {
				return Changed.of(new Withdrawing(noted, this.reason, more));
			}
			var complete = noted.noted(Act.WITHDRAWN, TrailEntry.SYSTEM, now, null);
			return Changed.of(new Withdrawn(complete, this.reason, now),
					new NoticeEvent.NoticeWithdrawn(complete, this.reason, now));
		}

		@Override
		public Changed<ExposureNotice, NoticeEvent> stopped(Channel channel, Instant now) {
			return Changed.of(new Withdrawing(noteStop(this.dossier, channel, now), this.reason, this.removed));
		}

	}

	/** 已撤回. */
	record Withdrawn(Dossier dossier, String reason, Instant at) implements ExposureNotice {
	}

	private static Dossier noteStop(Dossier dossier, Channel channel, Instant now) {
		return dossier.noted(Act.CHANNEL_STOPPED, TrailEntry.SYSTEM, now, channel.name());
	}

	private static Attempt sendBack(Dossier dossier, String reason, Account by, Instant now) {
		if (reason.isBlank()) {
			return Attempt.refused(NoticeRules.RETURN_HAS_A_REASON);
		}
		var returned = dossier.with(dossier.hands().returned()).noted(Act.RETURNED, by.name(), now, reason);
		return Attempt.made(new Draft(returned), new NoticeEvent.NoticeReturned(returned, reason));
	}

	private static Attempt takeBack(Dossier dossier, String reason, Account leader, Instant now) {
		if (reason.isBlank()) {
			return Attempt.refused(NoticeRules.WITHDRAWAL_HAS_A_REASON);
		}
		var ordered = dossier.noted(Act.WITHDRAWAL_ORDERED, leader.name(), now, reason);
		return Attempt.made(new Withdrawing(ordered, reason, Set.of()),
				new NoticeEvent.WithdrawalOrdered(ordered, reason, now));
	}

}
