package io.firewarden.sampling.recusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.store.WireForm;

import org.springframework.stereotype.Component;

@Component
class MongoRecusals implements RecusalBook {

	private final AggregateStore<Recusal, Void> store;

	MongoRecusals(AggregateStores stores) {
		this.store = stores.open("recusal", StateForm.json(Recusal.class), WireForm.<Void>silent())
			.index("body.officerId")
			.keepingVersions();
	}

	@Override
	public List<Recusal> inForce(LocalDate day) {
		List<Recusal> all = new ArrayList<>();
		for (int page = 0;; page++) {
			var found = this.store.list(Filters.empty(),
					new Paging(page, Paging.LARGEST, List.of(new Paging.Order("_id", false))));
			found.content().stream().map(Stored::state).filter((one) -> one.holdsOn(day)).forEach(all::add);
			if (found.content().size() < Paging.LARGEST) {
				return all;
			}
		}
	}

	@Override
	public Recusal grant(Recusal recusal) {
		this.store.insert(recusal.recusalId(), Changed.of(recusal));
		return this.store.find(recusal.recusalId()).orElseThrow().state();
	}

	@Override
	public Found<Recusal> list(Paging paging) {
		return this.store.list(Filters.empty(), paging).map(Stored::state);
	}

}
