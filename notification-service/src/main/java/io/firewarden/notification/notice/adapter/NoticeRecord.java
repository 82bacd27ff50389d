package io.firewarden.notification.notice.adapter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.firewarden.notification.notice.domain.Account;
import io.firewarden.notification.notice.domain.Basis;
import io.firewarden.notification.notice.domain.Channel;
import io.firewarden.notification.notice.domain.Dossier;
import io.firewarden.notification.notice.domain.ExposureNotice;
import io.firewarden.notification.notice.domain.Hands;
import io.firewarden.notification.notice.domain.Matter;
import io.firewarden.notification.notice.domain.NoticeId;
import io.firewarden.notification.notice.domain.NoticeText;
import io.firewarden.notification.notice.domain.TrailEntry;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it is stored. Agency and brigade stand at the top for the queries.
 *
 * @param places of a notice under way or published: address by channel
 * @param removed of a notice being withdrawn: the channels that are done
 * @param endedAt when it was published or withdrawn
 */
record NoticeRecord(NoticeState state, String noticeId, String uscc, String brigade, Matter matter, int revision,
		NoticeText text, Set<String> writers, @Nullable String author, @Nullable String reviewer, @Nullable Basis basis,
		@Nullable String approver, List<TrailEntry> trail, @Nullable Map<Channel, String> places,
		@Nullable String reason, @Nullable Set<Channel> removed, @Nullable Instant endedAt) {

	static NoticeRecord of(ExposureNotice notice) {
		return switch (notice) {
			case ExposureNotice.Draft(var dossier) -> of(NoticeState.DRAFT, dossier, null, null, null, null);
			case ExposureNotice.Submitted(var dossier) -> of(NoticeState.SUBMITTED, dossier, null, null, null, null);
			case ExposureNotice.Reviewed(var dossier) -> of(NoticeState.REVIEWED, dossier, null, null, null, null);
			case ExposureNotice.Approved(var dossier) -> of(NoticeState.APPROVED, dossier, null, null, null, null);
			case ExposureNotice.Publishing(var dossier, var places) ->
				of(NoticeState.PUBLISHING, dossier, new TreeMap<>(places), null, null, null);
			case ExposureNotice.Published(var dossier, var places, var at) ->
				of(NoticeState.PUBLISHED, dossier, new TreeMap<>(places), null, null, at);
			case ExposureNotice.Withdrawing(var dossier, var reason, var removed) ->
				of(NoticeState.WITHDRAWING, dossier, null, reason, new TreeSet<>(removed), null);
			case ExposureNotice.Withdrawn(var dossier, var reason, var at) ->
				of(NoticeState.WITHDRAWN, dossier, null, reason, null, at);
		};
	}

	ExposureNotice toNotice() {
		var dossier = new Dossier(new NoticeId(this.noticeId), this.matter, this.revision, this.text,
				new Hands(this.writers.stream().map(Account::new).collect(Collectors.toSet()), account(this.author),
						account(this.reviewer), this.basis, account(this.approver)),
				this.trail);
		return switch (this.state) {
			case DRAFT -> new ExposureNotice.Draft(dossier);
			case SUBMITTED -> new ExposureNotice.Submitted(dossier);
			case REVIEWED -> new ExposureNotice.Reviewed(dossier);
			case APPROVED -> new ExposureNotice.Approved(dossier);
			case PUBLISHING -> new ExposureNotice.Publishing(dossier, need(this.places));
			case PUBLISHED -> new ExposureNotice.Published(dossier, need(this.places), need(this.endedAt));
			case WITHDRAWING -> new ExposureNotice.Withdrawing(dossier, need(this.reason),
					(this.removed != null) ? this.removed : Set.of());
			case WITHDRAWN -> new ExposureNotice.Withdrawn(dossier, need(this.reason), need(this.endedAt));
		};
	}

	private static NoticeRecord of(NoticeState state, Dossier dossier, @Nullable Map<Channel, String> places,
			@Nullable String reason, @Nullable Set<Channel> removed, @Nullable Instant endedAt) {
		var hands = dossier.hands();
		var writers = hands.writers().stream().map(Account::name).collect(Collectors.toCollection(TreeSet::new));
		return new NoticeRecord(state, dossier.id().value(), dossier.matter().uscc(), dossier.matter().brigade(),
				dossier.matter(), dossier.revision(), dossier.text(), writers, name(hands.author()),
				name(hands.reviewer()), hands.basis(), name(hands.approver()), dossier.trail(), places, reason, removed,
				endedAt);
	}

	private static @Nullable Account account(@Nullable String name) {
		return (name != null) ? new Account(name) : null;
	}

	static @Nullable String name(@Nullable Account account) {
		return (account != null) ? account.name() : null;
	}

	private static <T> T need(@Nullable T value) {
		return Objects.requireNonNull(value, "a stored notice lacks what its state needs");
	}

}
