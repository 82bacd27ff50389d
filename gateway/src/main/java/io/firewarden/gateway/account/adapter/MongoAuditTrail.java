package io.firewarden.gateway.account.adapter;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import org.springframework.scheduling.annotation.Scheduled;

import io.firewarden.gateway.account.application.AuditTrail;
import io.firewarden.gateway.store.GatewayStore;
import io.firewarden.gateway.store.Preparation;

/** The trail as documents, one per entry. */
class MongoAuditTrail implements AuditTrail, Preparation {

	private static final Duration KEPT = Duration.ofDays(366);

	private final GatewayStore store;

	private final Clock clock;

	MongoAuditTrail(GatewayStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	@Override
	public void prepare() {
		entries().createIndex(Indexes.descending("at"));
		entries().createIndex(Indexes.compoundIndex(Indexes.ascending("account"), Indexes.descending("at")));
	}

	@Override
	public void add(Entry entry) {
		entries().insertOne(new Document("at", Date.from(entry.at())).append("by", entry.by())
			.append("act", entry.act().name())
			.append("account", entry.account())
			.append("outcome", entry.outcome())
			.append("address", entry.address()));
	}

	@Override
	public List<Entry> latest(@Nullable String account, int page, int size) {
		Bson which = (account != null) ? Filters.eq("account", account) : Filters.empty();
		return entries().find(which)
			.sort(Sorts.descending("at"))
			.skip(page * size)
			.limit(size)
			.map((document) -> new Entry(GatewayStore.required(document, "at"), document.get("by", ""),
					Act.valueOf(document.get("act", "")), document.get("account", ""), document.get("outcome", ""),
					document.get("address", "")))
			.into(new ArrayList<>());
	}

	@Scheduled(initialDelayString = "PT5M", fixedDelayString = "P1D")
	void forget() {
		entries().deleteMany(Filters.lt("at", Date.from(this.clock.instant().minus(KEPT))));
	}

	private MongoCollection<Document> entries() {
		return this.store.collection("audit");
	}

}
