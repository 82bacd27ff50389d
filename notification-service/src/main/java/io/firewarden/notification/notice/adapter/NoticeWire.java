package io.firewarden.notification.notice.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.firewarden.notification.notice.domain.Channel;
import io.firewarden.notification.notice.domain.Dossier;
import io.firewarden.notification.notice.domain.NoticeEvent;
import io.firewarden.platform.store.WireForm.WireEvent;
import io.firewarden.platform.time.BusinessTime;

/** Events of notices as infra/contracts has them. */
final class NoticeWire {

	static final String KIND = "EXPOSURE";

	private NoticeWire() {
	}

	static WireEvent toWire(NoticeEvent event) {
		var notice = event.dossier();
		return switch (event) {
			case NoticeEvent.NoticeDrafted _ -> plain("notification.notice-drafted.v1", notice);
			case NoticeEvent.NoticeSubmitted _ -> plain("notification.notice-submitted.v1", notice);
			case NoticeEvent.NoticeReviewed _ -> plain("notification.notice-reviewed.v1", notice);
			case NoticeEvent.NoticeReturned(var _, var reason) ->
				new WireEvent("notification.notice-returned.v1", new WithReason(id(notice), KIND, uscc(notice),
						name(notice), brigade(notice), notice.revision(), reason));
			case NoticeEvent.NoticeApproved(var _, var at) -> new WireEvent("notification.notice-approved.v1",
					new Approved(id(notice), KIND, uscc(notice), name(notice), brigade(notice), notice.revision(),
							notice.text().title(), notice.text().body(), notice.matter().authority(), at));
			case NoticeEvent.NoticePublished(var _, var places, var at) ->
				new WireEvent("notification.notice-published.v1", new Published(id(notice), KIND, uscc(notice),
						name(notice), brigade(notice), notice.revision(), places(places), day(at)));
			case NoticeEvent.WithdrawalOrdered(var _, var reason, var _) ->
				new WireEvent("notification.notice-withdrawal-ordered.v1", new WithReason(id(notice), KIND,
						uscc(notice), name(notice), brigade(notice), notice.revision(), reason));
			case NoticeEvent.NoticeWithdrawn(var _, var reason, var at) ->
				new WireEvent("notification.notice-withdrawn.v1", new Withdrawn(id(notice), KIND, uscc(notice),
						name(notice), brigade(notice), notice.revision(), reason, day(at)));
		};
	}

	private static WireEvent plain(String type, Dossier notice) {
		return new WireEvent(type,
				new Plain(id(notice), KIND, uscc(notice), name(notice), brigade(notice), notice.revision()));
	}

	private static List<Place> places(Map<Channel, String> places) {
		return new TreeMap<>(places).entrySet()
			.stream()
			.map((place) -> new Place(place.getKey().name(), place.getValue()))
			.toList();
	}

	private static String id(Dossier notice) {
		return notice.id().value();
	}

	private static String uscc(Dossier notice) {
		return notice.matter().uscc();
	}

	private static String name(Dossier notice) {
		return notice.matter().agencyName();
	}

	private static String brigade(Dossier notice) {
		return notice.matter().brigade();
	}

	private static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, BusinessTime.ZONE);
	}

	record Plain(String noticeId, String kind, String uscc, String agencyName, String brigade, int revision) {
	}

	record WithReason(String noticeId, String kind, String uscc, String agencyName, String brigade, int revision,
			String reason) {
	}

	record Approved(String noticeId, String kind, String uscc, String agencyName, String brigade, int revision,
			String title, String body, String authority, Instant approvedAt) {
	}

	record Published(String noticeId, String kind, String uscc, String agencyName, String brigade, int revision,
			List<Place> channels, LocalDate publishedOn) {
	}

	record Withdrawn(String noticeId, String kind, String uscc, String agencyName, String brigade, int revision,
			String reason, LocalDate withdrawnOn) {
	}

	record Place(String channel, String url) {
	}

}
