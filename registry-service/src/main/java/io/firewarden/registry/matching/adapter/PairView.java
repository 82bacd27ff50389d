package io.firewarden.registry.matching.adapter;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.store.Stored;
import io.firewarden.registry.market.RowRef;
import io.firewarden.registry.market.ScopeEvidence;
import io.firewarden.registry.matching.Likeness;
import io.firewarden.registry.matching.Likeness.Caution;
import io.firewarden.registry.matching.Likeness.Contribution;
import io.firewarden.registry.matching.Likeness.Field;
import io.firewarden.registry.matching.Likeness.Tier;
import io.firewarden.registry.matching.Likeness.Warning;
import io.firewarden.registry.matching.domain.Pair;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Two records side by side. */
record PairView(String id, long version, Pair.State state, String brigade, String brigadeName, Pair.AgencySide agency,
		Pair.MarketSide market, int score, int sameThreshold, Tier tier, List<Contribution> contributions,
		List<WarningView> warnings, ScopeEvidence.Shown scope, RowRef ref, Pair.@Nullable Decision decision,
		Pair.@Nullable Decision before, Instant updatedAt) {

	static PairView of(Stored<Pair> stored, SupervisionUnits units, MessageSource texts, Locale locale) {
		Pair pair = stored.state();
		Likeness likeness = pair.likeness();
		return new PairView(stored.id(), stored.version(), pair.state(), pair.brigade(),
				units.nameOf(pair.brigade(), locale), pair.left(), pair.right(), pair.score(), pair.sameThreshold(),
				likeness.tier(), likeness.contributions(),
				likeness.warnings().stream().map((warning) -> WarningView.of(warning, texts, locale)).toList(),
				pair.scope().shown(), pair.ref(), pair.decision(), pair.before(), stored.updatedAt());
	}

	/** A warning in the caller's words. */
	record WarningView(Caution code, Field part, String message) {

		static WarningView of(Warning warning, MessageSource texts, Locale locale) {
			String part = texts.getMessage("matching.field." + warning.part(), null, warning.part().name(), locale);
			String message = texts.getMessage("matching.warning." + warning.code(), new Object[] { part },
					warning.code().name(), locale);
			return new WarningView(warning.code(), warning.part(), (message != null) ? message : "");
		}

	}

}
