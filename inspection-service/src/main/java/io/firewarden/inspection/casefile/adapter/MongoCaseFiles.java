package io.firewarden.inspection.casefile.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import io.firewarden.inspection.casefile.application.CaseFiles;
import io.firewarden.inspection.casefile.domain.CaseFile;
import io.firewarden.inspection.casefile.domain.CaseFiled;
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

final class MongoCaseFiles implements CaseFiles, CaseList {

	private static final Map<String, String> SORTABLE = Map.of("filedOn", "body.filedOn", "number", "body.number",
			"agencyName", "body.agencyName");

	private final AggregateStore<CaseFile, CaseFiled> store;

	MongoCaseFiles(AggregateStores stores) {
		WireForm<CaseFiled> wire = CaseWire::toWire;
		this.store = stores.open("case", StateForm.json(StoredCase.class, StoredCase::of, StoredCase::caseFile), wire)
			.uniqueIndex("body.taskId")
			.uniqueIndex("body.number")
			.index("body.authority")
			.index("body.uscc")
			.index("body.filedOn");
	}

	@Override
	public boolean add(Changed<CaseFile, CaseFiled> filed) {
		return this.store.insert(filed.state().id().value(), filed);
	}

	@Override
	public Found<Stored<CaseFile>> page(Jurisdiction jurisdiction, @Nullable String uscc, @Nullable String task,
			Paging paging) {
		List<Bson> filters = new ArrayList<>();
		filters.add(scope(jurisdiction));
		if (uscc != null) {
			filters.add(Filters.eq("body.uscc", uscc));
		}
		if (task != null) {
			filters.add(Filters.eq("body.taskId", task));
		}
		return this.store.list(Filters.and(filters), paging.sortable(SORTABLE, new Paging.Order("filedOn", true)));
	}

	@Override
	public Optional<Stored<CaseFile>> one(String id, Jurisdiction jurisdiction) {
		return this.store.find(id, scope(jurisdiction));
	}

	private static Bson scope(Jurisdiction jurisdiction) {
		return Scopes.of(jurisdiction, "body.authority", "body.uscc");
	}

}
