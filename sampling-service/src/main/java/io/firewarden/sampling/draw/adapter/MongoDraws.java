package io.firewarden.sampling.draw.adapter;

import java.util.ArrayList;
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
import io.firewarden.sampling.draw.application.DrawSearch;
import io.firewarden.sampling.draw.application.Draws;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawEvent;
import io.firewarden.sampling.draw.domain.DrawId;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

@Component
class MongoDraws implements Draws, DrawSearch {

	private static final List<Paging.Order> LATEST_FIRST = List.of(new Paging.Order("body.openedAt", true),
			new Paging.Order("body.sequence", true));

	private final AggregateStore<Draw, DrawEvent> store;

	MongoDraws(AggregateStores stores) {
		this.store = stores
			.open("draw", StateForm.json(StoredDraw.class, StoredDraw::of, StoredDraw::draw), DrawWire::toWire)
			.index("body.campaign", "body.sequence")
			.index("body.pledges.by")
			.index("body.request");
	}

	@Override
	public Optional<Versioned<Draw>> find(DrawId id) {
		return this.store.find(id.value());
	}

	@Override
	public Optional<Versioned<Draw>> openedBy(String request) {
		return this.store.list(Filters.eq("body.request", request), new Paging(0, 1, List.of()))
			.content()
			.stream()
			.map(Stored::versioned)
			.findFirst();
	}

	@Override
	public int count(String campaign) {
		return (int) this.store.documents().countDocuments(Filters.eq("body.campaign", campaign));
	}

	@Override
	public List<Versioned<Draw>> ofCampaign(String campaign) {
		List<Versioned<Draw>> all = new ArrayList<>();
		var byNumber = List.of(new Paging.Order("body.sequence", false));
		for (int page = 0;; page++) {
			var found = this.store.list(Filters.eq("body.campaign", campaign),
					new Paging(page, Paging.LARGEST, byNumber));
			found.content().forEach((one) -> all.add(one.versioned()));
			if (all.size() >= found.total() || found.content().isEmpty()) {
				return all;
			}
		}
	}

	@Override
	public boolean insert(Changed<Draw, DrawEvent> opened) {
		return this.store.insert(opened.state().opening().id().value(), opened);
	}

	@Override
	public boolean save(Versioned<Draw> before, Changed<Draw, DrawEvent> after) {
		return this.store.save(before.state().opening().id().value(), before, after);
	}

	@Override
	public Hits ofCampaign(String campaign, Window window) {
		return hits(Filters.eq("body.campaign", campaign), window);
	}

	@Override
	public Hits invitations(String account, Window window) {
		return hits(Filters.elemMatch("body.pledges",
				Filters.and(Filters.eq("by", account), Filters.eq("kind", "WITNESS"))), window);
	}

	@Override
	public Hits publicOnes(Window window) {
		return hits(Filters.empty(), window);
	}

	private Hits hits(Bson filter, Window window) {
		var found = this.store.list(filter, new Paging(window.page(), window.size(), LATEST_FIRST));
		return new Hits(found.content().stream().map(Stored::versioned).toList(), found.total());
	}

}
