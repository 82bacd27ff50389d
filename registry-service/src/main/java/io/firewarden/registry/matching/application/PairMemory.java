package io.firewarden.registry.matching.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.matching.Pairs;
import io.firewarden.registry.matching.application.AgencyShelf.Shelf;
import io.firewarden.registry.matching.application.PairBook.Known;
import io.firewarden.registry.matching.domain.Pair.State;
import org.jspecify.annotations.Nullable;

/**
 * Which records belong together, from memory: by their codes, or because somebody said
 * so.
 */
public final class PairMemory implements Pairs {

	private static final Duration FRESH = Duration.ofMillis(500);

	private static final Duration OVERLAP = Duration.ofSeconds(5);

	private final AgencyShelf shelf;

	private final PairBook book;

	private final Clock clock;

	private final Map<String, Known> byId = new ConcurrentHashMap<>();

	private final Map<String, String> agencyOfSource = new ConcurrentHashMap<>();

	private @Nullable Instant lookedAt;

	public PairMemory(AgencyShelf shelf, PairBook book, Clock clock) {
		this.shelf = shelf;
		this.book = book;
		this.clock = clock;
	}

	/** As {@link #refresh}, unless the last look is not half a second old. */
	private synchronized void catchUp() {
		Instant last = this.lookedAt;
		if (last == null || Duration.between(last, this.clock.instant()).abs().compareTo(FRESH) > 0) {
			refresh();
		}
	}

	/** Takes in what was written since the last look, here or elsewhere. */
	public synchronized void refresh() {
		this.shelf.refresh();
		Instant last = this.lookedAt;
		this.lookedAt = this.clock.instant();
		this.book.writtenSince((last != null) ? last.minus(OVERLAP) : null).forEach((known) -> {
			this.byId.put(known.pairId(), known);
			if (known.state() == State.SAME) {
				this.agencyOfSource.put(known.sourceId(), known.agency());
			}
			else {
				this.agencyOfSource.remove(known.sourceId(), known.agency());
			}
		});
	}

	/** Without a look at the store: for every row of a feed. */
	Optional<Join> remembered(MarketEntity row) {
		Optional<Shelf> byCode = this.shelf.byCode(row.uscc());
		if (byCode.isPresent()) {
			return Optional.of(new Join(byCode.get().identity().uscc(), Ground.USCC));
		}
		for (String number : row.formerNumbers()) {
			Optional<Shelf> former = this.shelf.byCode(number);
			if (former.isPresent()) {
				return Optional.of(new Join(former.get().identity().uscc(), Ground.FORMER_NUMBER));
			}
		}
		return Optional.ofNullable(this.agencyOfSource.get(row.sourceId()))
			.map((agency) -> new Join(agency, Ground.DECISION));
	}

	/** Pairs about these two that nobody decided. */
	List<String> openBetween(String agency, String sourceId) {
		return this.byId.values()
			.stream()
			.filter((known) -> known.agency().equals(agency) && known.sourceId().equals(sourceId) && isOpen(known))
			.map(Known::pairId)
			.toList();
	}

	@Override
	public Optional<Join> joinOf(MarketEntity row) {
		catchUp();
		return remembered(row);
	}

	@Override
	public List<String> decidedFor(String agency) {
		catchUp();
		return this.byId.values()
			.stream()
			.filter((known) -> known.agency().equals(agency) && known.state() == State.SAME)
			.map(Known::sourceId)
			.sorted()
			.toList();
	}

	@Override
	public boolean isOpen(String agency) {
		catchUp();
		return this.byId.values().stream().anyMatch((known) -> known.agency().equals(agency) && isOpen(known));
	}

	private static boolean isOpen(Known known) {
		return known.state() == State.OPEN || known.state() == State.LATER;
	}

}
