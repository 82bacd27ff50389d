package io.firewarden.notification.notice.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.firewarden.notification.notice.application.DraftNotice;
import io.firewarden.notification.notice.application.DraftPublicList;
import io.firewarden.notification.notice.application.RecordDelivery;
import io.firewarden.notification.notice.domain.Channel;
import io.firewarden.notification.notice.domain.Matter;
import io.firewarden.notification.notice.domain.NoticeId;
import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.event.Incoming;

/** Filed cases raise drafts; the outcomes of deliveries move notices on. */
final class NoticeConsumers {

	private final DraftNotice draftNotice;

	private final RecordDelivery recordDelivery;

	private final Map<String, String> authorities;

	private final Clock clock;

	private final DraftPublicList draftPublicList;

	NoticeConsumers(DraftNotice draftNotice, DraftPublicList draftPublicList, RecordDelivery recordDelivery,
			Map<String, String> authorities, Clock clock) {
		this.draftNotice = draftNotice;
		this.draftPublicList = draftPublicList;
		this.recordDelivery = recordDelivery;
		this.authorities = Map.copyOf(authorities);
		this.clock = clock;
	}

	EventConsumer drafts() {
		return EventConsumer.named("drafts")
			.from("inspection")
			.on("inspection.case-filed.v1", CaseFiled.class, this::caseFiled)
			.build();
	}

	EventConsumer lists() {
		return EventConsumer.named("public-lists")
			.from("registry")
			.on("registry.public-list-requested.v1", PublicListRequested.class, this::listRequested)
			.build();
	}

	EventConsumer outcomes() {
		return EventConsumer.named("outcomes")
			.from("notification")
			.on("notification.delivery-completed.v1", DeliveryCompleted.class, this::deliveryCompleted)
			.on("notification.delivery-removed.v1", DeliveryRemoved.class, this::deliveryRemoved)
			.on("notification.delivery-stopped.v1", DeliveryStopped.class, this::deliveryStopped)
			.build();
	}

	private void caseFiled(Incoming<CaseFiled> event) {
		var filed = event.data();
		// A unit this version has no name for is told by what the publisher calls it.
		var authority = this.authorities.getOrDefault(filed.authority, filed.authority);
		this.draftNotice.handle(
				new DraftNotice.Command(new Matter(filed.caseId, filed.number, filed.uscc, filed.agencyName,
						filed.brigade, authority, filed.filedOn), filed.violationCodes, filed.itemCodes),
				this.clock.instant());
	}

	private void listRequested(Incoming<PublicListRequested> event) {
		var list = event.data();
		var first = list.companies.getFirst();
		var name = (list.companies.size() == 1) ? first.name : "%s等%d家企业".formatted(first.name, list.companies.size());
		this.draftPublicList.handle(new DraftPublicList.Command(
				new Matter(list.listId, list.listId, first.uscc, name, list.brigade,
						this.authorities.getOrDefault(list.brigade, list.brigade), list.requestedOn,
						list.companies.stream().skip(1).map(Company::uscc).toList()),
				list.companies.stream().map(Company::name).toList()), this.clock.instant());
	}

	private void deliveryCompleted(Incoming<DeliveryCompleted> event) {
		var done = event.data();
		this.recordDelivery.published(new NoticeId(done.noticeId), done.channel, done.url, event, event.at());
	}

	private void deliveryRemoved(Incoming<DeliveryRemoved> event) {
		var gone = event.data();
		this.recordDelivery.removed(new NoticeId(gone.noticeId), gone.channel, event, event.at());
	}

	private void deliveryStopped(Incoming<DeliveryStopped> event) {
		var halted = event.data();
		this.recordDelivery.stopped(new NoticeId(halted.noticeId), halted.channel, event, event.at());
	}

	/** What this consumer reads of inspection.case-filed.v1. */
	record CaseFiled(String caseId, String number, String uscc, String agencyName, String brigade,
			List<String> violationCodes, List<String> itemCodes, LocalDate filedOn, String authority) {
	}

	/** What this consumer reads of registry.public-list-requested.v1. */
	record PublicListRequested(String listId, String brigade, LocalDate requestedOn, List<Company> companies) {
	}

	/** An enterprise of such a list. */
	record Company(String uscc, String name) {
	}

	/** What this consumer reads of notification.delivery-completed.v1. */
	record DeliveryCompleted(String noticeId, Channel channel, String url) {
	}

	/** What this consumer reads of notification.delivery-removed.v1. */
	record DeliveryRemoved(String noticeId, Channel channel) {
	}

	/** What this consumer reads of notification.delivery-stopped.v1. */
	record DeliveryStopped(String noticeId, Channel channel) {
	}

}
