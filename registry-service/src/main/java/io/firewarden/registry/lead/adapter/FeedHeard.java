package io.firewarden.registry.lead.adapter;

import java.util.ArrayList;
import java.util.List;

import io.firewarden.registry.lead.application.DossierKeys;
import io.firewarden.registry.market.Batch;
import io.firewarden.registry.market.JudgedRow;
import io.firewarden.registry.market.RowsTaken;
import io.firewarden.registry.matching.Pairs;
import org.springframework.beans.factory.ObjectProvider;

/** Rows of the market's feed mark the dossiers they belong to. */
final class FeedHeard implements RowsTaken {

	private final WaitingDossiers waiting;

	private final MongoLeads leads;

	private final ObjectProvider<Pairs> pairs;

	FeedHeard(WaitingDossiers waiting, MongoLeads leads, ObjectProvider<Pairs> pairs) {
		this.waiting = waiting;
		this.leads = leads;
		this.pairs = pairs;
	}

	@Override
	public void taken(Batch batch, List<JudgedRow> rows) {
		Pairs joins = this.pairs.getIfAvailable();
		List<String> keys = new ArrayList<>();
		for (JudgedRow row : rows) {
			keys.add(DossierKeys.of(row.entity()));
			if (joins != null) {
				joins.joinOf(row.entity()).ifPresent((join) -> keys.add(join.agency()));
			}
		}
		this.waiting.mark(keys);
	}

	@Override
	public long leads(String batchId) {
		return this.leads.ofBatch(batchId);
	}

}
