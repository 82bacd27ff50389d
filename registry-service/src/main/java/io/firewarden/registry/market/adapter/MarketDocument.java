package io.firewarden.registry.market.adapter;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

import io.firewarden.platform.store.StateForm;
import io.firewarden.registry.market.KeptEntity;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.application.KeptRows.Candidate;
import io.firewarden.registry.roster.NameKey;
import org.bson.Document;

/**
 * An enterprise as a document: what is searched and compared beside the body, which holds
 * all of it.
 */
final class MarketDocument {

	static final String VERSION = "version";

	static final String RANK = "rank";

	static final String PRINT = "print";

	static final String SECOND = "second";

	static final String BATCH = "batch";

	static final String LINE = "line";

	private static final StateForm<KeptEntity> FORM = StateForm.json(KeptEntity.class);

	private MarketDocument() {
	}

	static Document of(Candidate row, MarketEntity entity, long version, Instant now) {
		Set<String> names = new LinkedHashSet<>();
		names.add(NameKey.of(entity.name()).value());
		entity.formerNames().forEach((name) -> names.add(NameKey.of(name).value()));
		return new Document("_id", entity.sourceId()).append(VERSION, version)
			.append(RANK, row.rank())
			.append(PRINT, row.print())
			.append(SECOND, row.second())
			.append(BATCH, row.ref().batchId())
			.append(LINE, row.ref().line())
			.append("uscc", entity.uscc())
			.append("numbers", entity.formerNumbers())
			.append("names", names)
			.append("name", entity.name())
			.append("brigade", entity.brigade())
			.append("division", entity.division())
			.append("status", entity.standing().status().name())
			.append("scope", row.judgement().scope().name())
			.append("body", FORM.write(new KeptEntity(entity, row.judgement(), row.ref(), now)));
	}

	static KeptEntity read(Document document) {
		return FORM.read(document.get("body", Document.class));
	}

}
