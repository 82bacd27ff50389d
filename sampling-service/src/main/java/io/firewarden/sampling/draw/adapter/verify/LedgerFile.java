package io.firewarden.sampling.draw.adapter.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.sampling.draw.domain.protocol.Bundle;
import io.firewarden.sampling.draw.domain.protocol.LedgerHash;
import io.firewarden.sampling.draw.domain.protocol.Sha256;

/**
 * The public ledger of a campaign's draws. An entry that was changed breaks its hash; one
 * that was taken out breaks the numbers, or, where the chain was written anew behind it,
 * leaves a draw without one of its steps; the list of the draws, which the service makes
 * from the draws themselves, shows the last ones too.
 */
final class LedgerFile {

	private static final List<String> LIFE = List.of("OPENED", "FROZEN", "SEEDED", "DRAWN", "PUBLISHED");

	private static final List<String> AFTER_THE_DRAW = List.of("UNIT_REPLACED", "OFFICER_RECUSED");

	private final List<Members> entries;

	private final List<Members> draws;

	private final String campaign;

	private final Map<String, List<Members>> byDraw = new LinkedHashMap<>();

	private LedgerFile(Members file) throws Departure {
		this.campaign = file.text("campaign");
		this.entries = file.objects("entries");
		this.draws = file.objects("draws");
	}

	/** Checked entry by entry. */
	static LedgerFile read(byte[] content) throws Unusable, Departure {
		if (!(StrictJson.read(BundleFile.decoded(content)) instanceof Map<?, ?> fields)) {
			throw new Unusable("not a ledger: the JSON is no object");
		}
		var file = new Members(Place.ROOT, fields);
		if (!file.has("entries") || !file.has("campaign")) {
			throw new Unusable("not a ledger: campaign or entries are not there");
		}
		var ledger = new LedgerFile(file);
		ledger.chain();
		ledger.lives();
		ledger.register();
		return ledger;
	}

	private void chain() throws Departure {
		String previous = LedgerHash.GENESIS;
		for (int i = 0; i < this.entries.size(); i++) {
			Members entry = this.entries.get(i).only("number", "drawId", "step", "at", "facts", "previous", "hash");
			if (entry.whole("number", 1) != i + 1) {
				throw entry.wrong("number", "is " + entry.whole("number", 1) + " where " + (i + 1)
						+ " must come: an entry is missing or was added");
			}
			if (!entry.text("previous").equals(previous)) {
				throw entry.wrong("previous", "is not the hash of the entry before");
			}
			var said = new LedgerHash.Entry(i + 1, entry.text("drawId"), entry.text("step"), entry.text("at"),
					entry.object("facts").fields());
			String hash = LedgerHash.of(this.campaign, said, previous);
			if (!entry.text("hash").equals(hash)) {
				throw entry.wrong("hash", "the ledger has " + entry.text("hash") + ", recomputed " + hash);
			}
			previous = hash;
			this.byDraw.computeIfAbsent(said.drawId(), (_) -> new ArrayList<>()).add(entry);
		}
	}

	/** Every draw from its first step on, no step left out, and the draws numbered. */
	private void lives() throws Departure {
		BitSet numbers = new BitSet();
		for (List<Members> steps : this.byDraw.values()) {
			Members first = steps.getFirst();
			if (!first.text("step").equals("OPENED")) {
				throw first.wrong("step", "is the first of the draw " + first.text("drawId") + " and not OPENED");
			}
			Members facts = first.object("facts");
			int number = facts.whole("sequence", 1);
			if (numbers.get(number)) {
				throw facts.wrong("sequence", "two draws have the number " + number);
			}
			numbers.set(number);
			order(steps);
		}
		if (numbers.cardinality() != numbers.length() - 1 && !numbers.isEmpty()) {
			throw new Departure("entries", "the draw with the number " + numbers.nextClearBit(1) + " is missing");
		}
	}

	private static void order(List<Members> steps) throws Departure {
		int reached = 0;
		boolean over = false;
		for (Members entry : steps.subList(1, steps.size())) {
			String step = entry.text("step");
			boolean follows = !over
					&& (step.equals("VOID") || reached < LIFE.size() - 1 && LIFE.get(reached + 1).equals(step)
							|| reached >= LIFE.indexOf("DRAWN") && AFTER_THE_DRAW.contains(step));
			if (!follows) {
				throw entry.wrong("step", step + " cannot follow here in the draw " + entry.text("drawId")
						+ ": an entry is missing before it");
			}
			over = step.equals("VOID");
			reached += LIFE.contains(step) ? 1 : 0;
		}
	}

	/** The draws as the service lists them beside the ledger. */
	private void register() throws Departure {
		for (Members draw : this.draws) {
			List<String> found = new ArrayList<>();
			for (Members entry : this.byDraw.getOrDefault(draw.text("drawId"), List.of())) {
				found.add(entry.text("step"));
			}
			for (String step : draw.texts("steps")) {
				if (!found.remove(step)) {
					throw draw.wrong("steps",
							"the draw " + draw.text("drawId") + " has the step " + step + ", the ledger has it not");
				}
			}
		}
		for (String drawId : this.byDraw.keySet()) {
			boolean listed = false;
			for (Members draw : this.draws) {
				listed = listed || draw.text("drawId").equals(drawId);
			}
			if (!listed) {
				throw new Departure("draws", "the draw " + drawId + " of the ledger is gone");
			}
		}
	}

	/** Draws whose bundle everybody can fetch. */
	List<String> published() throws Departure {
		List<String> published = new ArrayList<>();
		for (Map.Entry<String, List<Members>> draw : this.byDraw.entrySet()) {
			if (step(draw.getKey(), "PUBLISHED").isPresent()) {
				published.add(draw.getKey());
			}
		}
		return published;
	}

	/** Whether this bundle is the one whose hashes the ledger holds. */
	void check(Bundle bundle, byte[] file) throws Departure {
		String drawId = bundle.heading().drawId();
		Members frozen = facts(drawId, "FROZEN");
		Members drawn = facts(drawId, "DRAWN");
		same("sequence", bundle.heading().sequence() + "", frozen.whole("sequence", 1) + "");
		same("planHash", bundle.hashes().planHash(), frozen.text("planHash"));
		same("frameRoot", bundle.hashes().frameRoot(), frozen.text("frameRoot"));
		same("officerRoot", bundle.hashes().officerRoot(), frozen.text("officerRoot"));
		same("secretCommitment", bundle.hashes().secretCommitment(), frozen.text("secretCommitment"));
		same("secret", bundle.secret(), drawn.text("secret"));
		same("seed", bundle.hashes().seed(), drawn.text("seed"));
		same("bundleHash", Sha256.hex(file), drawn.text("bundleHash"));
	}

	private Members facts(String drawId, String step) throws Departure {
		return step(drawId, step)
			.orElseThrow(() -> new Departure("drawId", "the ledger has no entry " + step + " of the draw " + drawId))
			.object("facts");
	}

	private Optional<Members> step(String drawId, String step) throws Departure {
		for (Members entry : this.byDraw.getOrDefault(drawId, List.of())) {
			if (entry.text("step").equals(step)) {
				return Optional.of(entry);
			}
		}
		return Optional.empty();
	}

	private static void same(String field, String inBundle, String inLedger) throws Departure {
		if (!inBundle.equals(inLedger)) {
			throw new Departure(field, "the bundle has " + inBundle + ", the ledger " + inLedger);
		}
	}

}
