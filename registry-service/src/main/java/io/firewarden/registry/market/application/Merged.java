package io.firewarden.registry.market.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.firewarden.registry.market.LegalRep;
import io.firewarden.registry.market.MarketChange;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.RowRef;
import org.jspecify.annotations.Nullable;

/**
 * What is kept after a later row of the same enterprise: what the row says, the names and
 * numbers it had before, and what changed from row to row.
 */
public final class Merged {

	/** More than that is no longer a record of changes but a fault of the source. */
	private static final int MOST = 100;

	private Merged() {
	}

	public static MarketEntity of(MarketEntity before, MarketEntity row, LocalDate on, RowRef ref) {
		List<MarketChange> changes = new ArrayList<>(before.changes());
		note(changes, "name", before.name(), row.name(), on, ref);
		note(changes, "uscc", before.uscc(), row.uscc(), on, ref);
		note(changes, "legalRep", masked(before.legalRep()), masked(row.legalRep()), on, ref,
				Objects.equals(before.legalRep(), row.legalRep()));
		note(changes, "domicile", before.domicile(), row.domicile(), on, ref);
		note(changes, "scopeText", before.scopeText(), row.scopeText(), on, ref);
		note(changes, "status", before.standing().status().name(), row.standing().status().name(), on, ref);
		note(changes, "subjectType", before.subject().text(), row.subject().text(), on, ref);
		Set<String> names = with(row.formerNames(), before.formerNames(), before.name(), row.name());
		Set<String> numbers = with(row.formerNumbers(), before.formerNumbers(), before.uscc(), row.uscc());
		return new MarketEntity(row.sourceId(), row.uscc(), row.usccProblem(), row.statedCode(), List.copyOf(numbers),
				row.name(), List.copyOf(names), row.subject(), row.standing(), row.legalRep(), row.phone(),
				row.domicile(), row.division(), row.brigade(), row.scopeText(), row.regAuthority(), row.establishedOn(),
				row.approvedOn(), row.sourceTime(), row.withdrawn(),
				changes.subList(Math.max(0, changes.size() - MOST), changes.size()));
	}

	private static Set<String> with(List<String> now, List<String> before, @Nullable String old,
			@Nullable String present) {
		Set<String> all = new LinkedHashSet<>(now);
		all.addAll(before);
		if (old != null) {
			all.add(old);
		}
		if (present != null) {
			all.remove(present);
		}
		return all;
	}

	private static @Nullable String masked(@Nullable LegalRep person) {
		return (person != null) ? person.masked() : null;
	}

	private static void note(List<MarketChange> changes, String field, @Nullable String before, @Nullable String after,
			LocalDate on, RowRef ref) {
		note(changes, field, before, after, on, ref, Objects.equals(before, after));
	}

	private static void note(List<MarketChange> changes, String field, @Nullable String before, @Nullable String after,
			LocalDate on, RowRef ref, boolean same) {
		if (!same) {
			changes.add(new MarketChange(field, before, after, on, ref));
		}
	}

}
