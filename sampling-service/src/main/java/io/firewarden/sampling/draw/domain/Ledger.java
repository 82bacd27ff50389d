package io.firewarden.sampling.draw.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.firewarden.sampling.draw.domain.protocol.LedgerHash;

/**
 * The ledger of a campaign's draws, the oldest entry first. Each entry holds the hash of
 * the one before it, so an entry that was changed or taken out shows.
 */
public record Ledger(String campaign, List<Entry> entries) {

	public Ledger {
		entries = List.copyOf(entries);
	}

	/**
	 * One step of a draw.
	 *
	 * @param number place in the chain, from 1
	 * @param facts what became public with the step, as its event says
	 * @param previous hash of the entry before
	 * @param hash SHA-256 of the canonical JSON of all the others and the campaign
	 */
	public record Entry(int number, String drawId, Step step, Instant at, Map<String, Object> facts, String previous,
			String hash) {

		boolean holds(String campaign, int place, String before) {
			return this.number == place && this.previous.equals(before)
					&& this.hash.equals(sealed(campaign, this).hash());
		}

	}

	/** The steps that are recorded. */
	public enum Step {

		OPENED, FROZEN, SEEDED, DRAWN, PUBLISHED, UNIT_REPLACED, OFFICER_RECUSED, VOID

	}

	public Ledger with(String drawId, Step step, Instant at, Map<String, Object> facts) {
		String previous = this.entries.isEmpty() ? LedgerHash.GENESIS : this.entries.getLast().hash();
		List<Entry> longer = new ArrayList<>(this.entries);
		longer.add(sealed(this.campaign, new Entry(longer.size() + 1, drawId, step, at, facts, previous, "")));
		return new Ledger(this.campaign, longer);
	}

	/** Whether every entry still is what its hash says and follows the one before it. */
	public boolean intact() {
		String previous = LedgerHash.GENESIS;
		for (int i = 0; i < this.entries.size(); i++) {
			if (!this.entries.get(i).holds(this.campaign, i + 1, previous)) {
				return false;
			}
			previous = this.entries.get(i).hash();
		}
		return true;
	}

	private static Entry sealed(String campaign, Entry open) {
		var said = new LedgerHash.Entry(open.number(), open.drawId(), open.step().name(), open.at().toString(),
				open.facts());
		String hash = LedgerHash.of(campaign, said, open.previous());
		return new Entry(open.number(), open.drawId(), open.step(), open.at(), open.facts(), open.previous(), hash);
	}

}
