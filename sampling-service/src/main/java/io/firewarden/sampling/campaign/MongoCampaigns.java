package io.firewarden.sampling.campaign;

import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.store.WireForm;
import org.springframework.stereotype.Component;

@Component
class MongoCampaigns implements Campaigns {

	private static final Paging LATEST_FIRST = new Paging(0, Paging.LARGEST,
			List.of(new Paging.Order("body.issuedOn", true)));

	private final AggregateStore<Campaign, Void> store;

	MongoCampaigns(AggregateStores stores) {
		this.store = stores.open("campaign", StateForm.json(Campaign.class), WireForm.silent());
	}

	@Override
	public Optional<Campaign> find(String code) {
		return this.store.find(code).map(Versioned::state);
	}

	@Override
	public List<Campaign> all() {
		return this.store.list(Filters.empty(), LATEST_FIRST).content().stream().map(Stored::state).toList();
	}

	/** Does nothing when there is a campaign of this code. */
	void load(Campaign campaign) {
		this.store.insert(campaign.code(), new Changed<>(campaign, List.of()));
	}

}
