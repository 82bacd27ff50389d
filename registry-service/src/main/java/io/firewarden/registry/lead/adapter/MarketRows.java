package io.firewarden.registry.lead.adapter;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.firewarden.registry.lead.application.DossierKeys;
import io.firewarden.registry.market.KeptEntity;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.MarketRegister;
import io.firewarden.registry.matching.Pairs;
import io.firewarden.registry.roster.NameKey;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Which row of the market's register is which enterprise. */
final class MarketRows {

	private static final int PART = 500;

	private final ObjectProvider<MarketRegister> register;

	private final ObjectProvider<Pairs> pairs;

	MarketRows(ObjectProvider<MarketRegister> register, ObjectProvider<Pairs> pairs) {
		this.register = register;
		this.pairs = pairs;
	}

	/**
	 * The rows of these enterprises: by code; for agencies also by an officer's decision
	 * and by a number the enterprise had before.
	 */
	Map<String, KeptEntity> of(Collection<String> usccs, Collection<String> agencies) {
		MarketRegister market = this.register.getIfAvailable();
		if (market == null || usccs.isEmpty()) {
			return Map.of();
		}
		Map<String, KeptEntity> rows = new HashMap<>(market.findAll(usccs));
		Pairs joins = this.pairs.getIfAvailable();
		for (String agency : agencies) {
			if (!rows.containsKey(agency)) {
				Stream<KeptEntity> decided = (joins != null)
						? joins.decidedFor(agency).stream().flatMap((source) -> market.findBySource(source).stream())
						: Stream.of();
				Stream.concat(decided, market.findByFormerNumber(agency).stream())
					.findFirst()
					.ifPresent((row) -> rows.put(agency, row));
			}
		}
		return rows;
	}

	@Nullable KeptEntity bySource(String sourceId) {
		MarketRegister market = this.register.getIfAvailable();
		return (market != null) ? market.findBySource(sourceId).orElse(null) : null;
	}

	/** The enterprise that units mean, by its code or where one alone bears the name. */
	@Nullable KeptEntity meant(@Nullable String uscc, String nameKey) {
		MarketRegister market = this.register.getIfAvailable();
		if (market == null) {
			return null;
		}
		if (uscc != null) {
			KeptEntity row = market.find(uscc).orElse(null);
			if (row != null) {
				return row;
			}
		}
		List<KeptEntity> named = market.findByName(nameKey);
		return (named.size() == 1) ? named.getFirst() : null;
	}

	/** Whether units mean this enterprise. */
	static boolean isMeant(MarketEntity row, @Nullable String uscc, String nameKey) {
		return (uscc != null && uscc.equals(row.uscc()))
				|| Stream.concat(Stream.of(row.name()), row.formerNames().stream())
					.anyMatch((name) -> NameKey.of(name).value().equals(nameKey));
	}

	/** Keys of all of them, part by part. */
	void keys(Consumer<List<String>> parts) {
		MarketRegister market = this.register.getIfAvailable();
		if (market == null) {
			return;
		}
		List<KeptEntity> part = market.after(null, PART);
		while (!part.isEmpty()) {
			parts.accept(part.stream().map((row) -> DossierKeys.of(row.entity())).toList());
			part = market.after(part.getLast().entity().sourceId(), PART);
		}
	}

}
