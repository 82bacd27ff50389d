package io.firewarden.notification.notice.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.mongodb.client.model.Filters;
import io.firewarden.notification.notice.application.Notices;
import io.firewarden.notification.notice.domain.ExposureNotice;
import io.firewarden.notification.notice.domain.NoticeEvent;
import io.firewarden.notification.notice.domain.NoticeId;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Scopes;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.Stored;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Notices as documents. */
final class MongoNotices implements Notices {

	private static final String STATE = "body.state";

	private static final String BRIGADE = "body.brigade";

	private static final String USCC = "body.uscc";

	private final AggregateStore<ExposureNotice, NoticeEvent> store;

	MongoNotices(AggregateStores stores) {
		this.store = stores
			.open("notice", StateForm.json(NoticeRecord.class, NoticeRecord::of, NoticeRecord::toNotice),
					NoticeWire::toWire)
			.index(BRIGADE, STATE)
			.index(USCC)
			.index(STATE);
	}

	@Override
	public Optional<Versioned<ExposureNotice>> find(NoticeId id, Jurisdiction scope) {
		return read(id, scope).map(Stored::versioned);
	}

	@Override
	public boolean insert(NoticeId id, Changed<ExposureNotice, NoticeEvent> drafted) {
		return this.store.insert(id.value(), drafted);
	}

	@Override
	public boolean save(Versioned<ExposureNotice> before, Changed<ExposureNotice, NoticeEvent> after) {
		return this.store.save(before.state().dossier().id().value(), before, after);
	}

	@Override
	public boolean applyOnce(NoticeId id, Incoming<?> cause,
			Function<ExposureNotice, Changed<ExposureNotice, NoticeEvent>> change) {
		return this.store.applyOnce(id.value(), cause, change);
	}

	Optional<Stored<ExposureNotice>> read(NoticeId id, Jurisdiction scope) {
		return this.store.find(id.value(), Scopes.of(scope, BRIGADE, USCC));
	}

	Found<Stored<ExposureNotice>> list(Jurisdiction scope, @Nullable NoticeState state, @Nullable String uscc,
			Paging paging) {
		var filters = new ArrayList<Bson>(List.of(Scopes.of(scope, BRIGADE, USCC)));
		if (state != null) {
			filters.add(Filters.eq(STATE, state.name()));
		}
		if (uscc != null && !uscc.isBlank()) {
			filters.add(Filters.eq(USCC, uscc));
		}
		return this.store.list(Filters.and(filters), paging);
	}

	Map<String, Map<String, Long>> facets(Jurisdiction scope) {
		var visible = Scopes.of(scope, BRIGADE, USCC);
		return Map.of("state", this.store.count(visible, STATE), "brigade", this.store.count(visible, BRIGADE));
	}

}
