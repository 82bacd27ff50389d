package io.firewarden.registry.declaration.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Stored;
import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.register.RecordSource;
import io.firewarden.registry.register.RecordStore;
import io.firewarden.registry.register.Why;

/**
 * What was submitted each time; drafts between two submissions are nobody's business.
 */
final class DeclarationRounds {

	private final RecordStore<DeclarationRound> records;

	private final Clock clock;

	DeclarationRounds(AggregateStores stores, Clock clock) {
		this.records = RecordStore.open(stores, "declaration-round", DeclarationRound.class, DeclarationRound::roundId,
				"uscc", null);
		this.records.store().index("body.declarationId");
		this.clock = clock;
	}

	/** Before the submission itself is written: one that is overtaken is written over. */
	void keep(Declaration.Submitted submitted) {
		LocalDate today = LocalDate.now(this.clock);
		DeclarationRound round = DeclarationRound.of(submitted);
		this.records.put(round, new Why(null, new RecordSource(RecordSource.Kind.AGENCY, null, today), today),
				(_) -> round);
	}

	/** The latest first. */
	List<DeclarationRound> of(String declarationId) {
		return this.records.all(List.of(Filters.eq("body.declarationId", declarationId)), new Jurisdiction.Everywhere())
			.stream()
			.map(Stored::state)
			.sorted(Comparator.comparingInt(DeclarationRound::round).reversed())
			.toList();
	}

}
