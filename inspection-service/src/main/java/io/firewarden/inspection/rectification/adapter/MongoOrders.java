package io.firewarden.inspection.rectification.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import io.firewarden.inspection.rectification.application.Orders;
import io.firewarden.inspection.rectification.domain.CorrectionOrder;
import io.firewarden.inspection.rectification.domain.CorrectionOrdered;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Scopes;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.store.WireForm;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

final class MongoOrders implements Orders, OrderList {

	private static final Map<String, String> SORTABLE = Map.of("servedOn", "body.servedOn", "dueOn", "body.dueOn",
			"number", "body.number", "agencyName", "body.agencyName");

	private final AggregateStore<CorrectionOrder, CorrectionOrdered> store;

	MongoOrders(AggregateStores stores) {
		WireForm<CorrectionOrdered> wire = OrderWire::toWire;
		this.store = stores.open("order", StateForm.json(StoredOrder.class, StoredOrder::of, StoredOrder::order), wire)
			.uniqueIndex("body.taskId")
			.uniqueIndex("body.number")
			.index("body.brigade", "body.dueOn")
			.index("body.uscc")
			.index("body.servedOn");
	}

	@Override
	public boolean add(Changed<CorrectionOrder, CorrectionOrdered> issued) {
		return this.store.insert(issued.state().id().value(), issued);
	}

	@Override
	public Found<Stored<CorrectionOrder>> page(Jurisdiction jurisdiction, @Nullable String uscc, @Nullable String task,
			Paging paging) {
		List<Bson> filters = new ArrayList<>();
		filters.add(scope(jurisdiction));
		if (uscc != null) {
			filters.add(Filters.eq("body.uscc", uscc));
		}
		if (task != null) {
			filters.add(Filters.eq("body.taskId", task));
		}
		return this.store.list(Filters.and(filters), paging.sortable(SORTABLE, new Paging.Order("servedOn", true)));
	}

	@Override
	public Optional<Stored<CorrectionOrder>> one(String id, Jurisdiction jurisdiction) {
		return this.store.find(id, scope(jurisdiction));
	}

	private static Bson scope(Jurisdiction jurisdiction) {
		return Scopes.of(jurisdiction, "body.brigade", "body.uscc");
	}

}
