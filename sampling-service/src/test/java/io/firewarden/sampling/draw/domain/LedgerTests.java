package io.firewarden.sampling.draw.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.firewarden.sampling.draw.domain.protocol.LedgerHash;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerTests {

	private final Ledger ledger = new Ledger("DEMO", List.of())
		.with("DEMO-D1", Ledger.Step.FROZEN, Instant.parse("2022-03-07T02:00:00Z"), Map.of("frameSize", 12))
		.with("DEMO-D1", Ledger.Step.VOID, Instant.parse("2022-03-07T03:00:00Z"), Map.of("reason", "一名见证人未到"))
		.with("DEMO-D2", Ledger.Step.FROZEN, Instant.parse("2022-03-08T02:00:00Z"), Map.of("frameSize", 13));

	@Test
	void eachEntryHoldsTheHashOfTheOneBefore() {
		var entries = this.ledger.entries();
		assertThat(entries.getFirst().previous()).isEqualTo(LedgerHash.GENESIS);
		assertThat(entries.get(1).previous()).isEqualTo(entries.get(0).hash());
		assertThat(entries.get(2).previous()).isEqualTo(entries.get(1).hash());
		assertThat(this.ledger.intact()).isTrue();
	}

	@Test
	void aRemovedEntryShows() {
		for (int i = 0; i < 2; i++) {
			List<Ledger.Entry> fewer = new ArrayList<>(this.ledger.entries());
			fewer.remove(i);
			assertThat(new Ledger("DEMO", fewer).intact()).isFalse();
		}
	}

	@Test
	void aChangedEntryShows() {
		List<Ledger.Entry> changed = new ArrayList<>(this.ledger.entries());
		var entry = changed.get(1);
		changed.set(1, new Ledger.Entry(entry.number(), entry.drawId(), entry.step(), entry.at(),
				Map.of("reason", "another"), entry.previous(), entry.hash()));
		assertThat(new Ledger("DEMO", changed).intact()).isFalse();
		assertThat(new Ledger("OTHER", this.ledger.entries()).intact()).isFalse();
	}

}
