package io.firewarden.sampling.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.model.Filters;
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
import org.springframework.stereotype.Component;

/** All fires that were entered. */
@Component
class Fires {

	private final AggregateStore<Fire, Void> store;

	Fires(AggregateStores stores) {
		this.store = stores.open("fire", StateForm.json(Fire.class), WireForm.<Void>silent()).index("body.on");
	}

	/** False when it was entered before. */
	boolean enter(Fire fire) {
		return this.store.insert(fire.fireId(), new Changed<>(fire, List.of()));
	}

	Found<Fire> list(Jurisdiction by, Paging paging) {
		return this.store.list(Scopes.of(by, "body.brigade", "body.unitId"), paging).map(Stored::state);
	}

	/** Those up to the day that must be traced back, in the order of their numbers. */
	List<Fire> mandatory(LocalDate day) {
		List<Fire> all = new ArrayList<>();
		var byNumber = List.of(new Paging.Order("_id", false));
		for (int page = 0;; page++) {
			var found = this.store.list(Filters.lte("body.on", day.toString()),
					new Paging(page, Paging.LARGEST, byNumber));
			found.content().stream().map(Stored::state).filter(Fire::mandatory).forEach(all::add);
			if (found.content().size() < Paging.LARGEST) {
				return all;
			}
		}
	}

}
