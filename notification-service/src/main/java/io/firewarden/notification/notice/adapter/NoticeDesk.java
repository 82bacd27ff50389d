package io.firewarden.notification.notice.adapter;

import java.util.Map;

import io.firewarden.notification.delivery.DeliveryDirectory;
import io.firewarden.notification.notice.adapter.NoticeView.DeliveryView;
import io.firewarden.notification.notice.domain.ExposureNotice;
import io.firewarden.notification.notice.domain.NoticeId;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the desk reads: notices with their deliveries, in the caller's language. */
@Component
class NoticeDesk {

	private final MongoNotices notices;

	private final DeliveryDirectory deliveries;

	private final MessageSource messages;

	private final Problems problems;

	NoticeDesk(MongoNotices notices, DeliveryDirectory deliveries, MessageSource messages, Problems problems) {
		this.notices = notices;
		this.deliveries = deliveries;
		this.messages = messages;
		this.problems = problems;
	}

	ResponseEntity<NoticeView> show(NoticeId id, Jurisdiction scope) {
		var stored = this.notices.read(id, scope).orElseThrow(this.problems::notFound);
		var views = this.deliveries.of(id.value())
			.stream()
			.map((status) -> DeliveryView.of(status, this::words))
			.toList();
		return ResponseEntity.ok().eTag(Etags.of(stored.version())).body(NoticeView.of(stored, views));
	}

	Found<Stored<ExposureNotice>> list(Jurisdiction scope, @Nullable NoticeState state, @Nullable String uscc,
			Paging paging) {
		return this.notices.list(scope, state, uscc, paging);
	}

	Map<String, Map<String, Long>> facets(Jurisdiction scope) {
		return this.notices.facets(scope);
	}

	/** What stopped a delivery and what to do about it. */
	private @Nullable String words(DeliveryDirectory.Status status) {
		return (status.obstacle() == null) ? null : this.messages.getMessage("obstacle." + status.obstacle(),
				new Object[] { status.detail() }, LocaleContextHolder.getLocale());
	}

}
