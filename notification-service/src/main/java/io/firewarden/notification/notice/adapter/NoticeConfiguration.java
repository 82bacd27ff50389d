package io.firewarden.notification.notice.adapter;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import io.firewarden.notification.notice.application.ApproveNotice;
import io.firewarden.notification.notice.application.DraftNotice;
import io.firewarden.notification.notice.application.DraftPublicList;
import io.firewarden.notification.notice.application.EditNotice;
import io.firewarden.notification.notice.application.Notices;
import io.firewarden.notification.notice.application.RecordDelivery;
import io.firewarden.notification.notice.application.ReviewNotice;
import io.firewarden.notification.notice.application.SubmitNotice;
import io.firewarden.notification.notice.application.WithdrawNotice;
import io.firewarden.notification.notice.domain.MatterCatalogue;
import io.firewarden.notification.notice.domain.NoticeComposer;
import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.store.AggregateStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the notices together. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

	@Bean
	MongoNotices notices(AggregateStores stores) {
		return new MongoNotices(stores);
	}

	@Bean
	EditNotice editNotice(Notices notices) {
		return new EditNotice(notices);
	}

	@Bean
	SubmitNotice submitNotice(Notices notices) {
		return new SubmitNotice(notices);
	}

	@Bean
	ReviewNotice reviewNotice(Notices notices) {
		return new ReviewNotice(notices);
	}

	@Bean
	ApproveNotice approveNotice(Notices notices) {
		return new ApproveNotice(notices);
	}

	@Bean
	WithdrawNotice withdrawNotice(Notices notices) {
		return new WithdrawNotice(notices);
	}

	@Bean
	NoticeConsumers noticeConsumers(Notices notices, Clock clock) {
		var catalogue = new MatterCatalogue(List.of(References.read("matters.json", MatterCatalogue.Edition[].class)));
		var composer = new NoticeComposer(catalogue);
		return new NoticeConsumers(new DraftNotice(notices, composer), new DraftPublicList(notices, composer),
				new RecordDelivery(notices), authorities(), clock);
	}

	@Bean
	EventConsumer drafts(NoticeConsumers consumers) {
		return consumers.drafts();
	}

	@Bean
	EventConsumer publicLists(NoticeConsumers consumers) {
		return consumers.lists();
	}

	@Bean
	EventConsumer outcomes(NoticeConsumers consumers) {
		return consumers.outcomes();
	}

	private static Map<String, String> authorities() {
		return References.read("authorities.json", References.Names.class).units();
	}

}
