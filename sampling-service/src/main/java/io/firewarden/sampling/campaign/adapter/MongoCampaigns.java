package io.firewarden.sampling.campaign.adapter;

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
import io.firewarden.sampling.campaign.CampaignFile;
import io.firewarden.sampling.campaign.Campaigns;
import io.firewarden.sampling.campaign.application.CampaignBook;
import io.firewarden.sampling.campaign.domain.CampaignEvent;

import org.springframework.stereotype.Component;

@Component
class MongoCampaigns implements Campaigns, CampaignBook, CampaignController.CampaignHistory {

	private static final Paging LATEST_FIRST = new Paging(0, Paging.LARGEST,
			List.of(new Paging.Order("body.plan.issuedOn", true)));

	private final AggregateStore<CampaignFile, CampaignEvent> store;

	MongoCampaigns(AggregateStores stores) {
		this.store = stores
			.<CampaignFile, CampaignEvent>open("campaign", StateForm.json(CampaignFile.class), CampaignWire::toWire)
			.index("body.plan.issuedOn")
			.keepingVersions("revision");
	}

	@Override
	public Optional<CampaignFile> find(String code) {
		return of(code).map(Versioned::state);
	}

	@Override
	public Optional<Versioned<CampaignFile>> of(String code) {
		return this.store.find(code);
	}

	@Override
	public List<CampaignFile> all() {
		return this.store.list(Filters.empty(), LATEST_FIRST).content().stream().map(Stored::state).toList();
	}

	@Override
	public boolean insert(Changed<CampaignFile, CampaignEvent> written) {
		return this.store.insert(written.state().plan().code(), written);
	}

	@Override
	public boolean save(Versioned<CampaignFile> before, Changed<CampaignFile, CampaignEvent> after) {
		return this.store.save(before.state().plan().code(), before, after);
	}

	@Override
	public Optional<CampaignFile> revision(String code, int revision) {
		return this.store.states(code)
			.stream()
			.filter((one) -> one.revision() == revision)
			// Activation and closing leave the plan alone: the last says most.
			.reduce((_, later) -> later);
	}

	@Override
	public List<CampaignController.Revision> revisions(String code) {
		return CampaignController.CampaignHistory.of(this.store.versions(code));
	}

}
