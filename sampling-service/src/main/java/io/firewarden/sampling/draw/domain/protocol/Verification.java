package io.firewarden.sampling.draw.domain.protocol;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Recomputes a bundle, in the order in which its parts were made, and names the first
 * part that differs. A later part is not looked at: it would differ as a consequence.
 */
public final class Verification {

	/** Our own draws end in their number; nothing else in a bundle holds the sequence. */
	private static final Pattern NUMBERED = Pattern.compile(".*-D([1-9][0-9]*)");

	private final Bundle bundle;

	private Verification(Bundle bundle) {
		this.bundle = bundle;
	}

	/** Empty when everything matches. */
	public static Optional<Difference> of(Bundle bundle) {
		return new Verification(bundle).firstDifference();
	}

	private Optional<Difference> firstDifference() {
		return Stream
			.<Supplier<Optional<Difference>>>of(this::sequence, this::roots, this::commitments, this::seed,
					this::outcome)
			.map(Supplier::get)
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Optional<Difference> sequence() {
		var number = NUMBERED.matcher(this.bundle.heading().drawId());
		return number.matches() ? same("sequence", this.bundle.heading().sequence() + "", number.group(1))
				: Optional.empty();
	}

	private Optional<Difference> roots() {
		var stated = this.bundle.hashes();
		return same("planHash", stated.planHash(), this.bundle.plan().hash())
			.or(() -> same("frameRoot", stated.frameRoot(), this.bundle.frame().root()))
			.or(() -> same("officerRoot", stated.officerRoot(), Officer.root(this.bundle.officers())))
			.or(() -> same("secretCommitment", stated.secretCommitment(), Sha256.hex(this.bundle.secret())));
	}

	private Optional<Difference> commitments() {
		var all = this.bundle.contributions();
		return IntStream.range(0, all.size())
			.mapToObj((i) -> all.get(i)
				.commitment()
				.flatMap((stated) -> same("contributions[" + i + "].commitment", stated,
						all.get(i).contribution().commitment())))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Optional<Difference> seed() {
		return same("seed", this.bundle.hashes().seed(), recomputedSeed().hex());
	}

	private Seed recomputedSeed() {
		var hashes = this.bundle.hashes();
		var frozen = new Seed.Frozen(this.bundle.heading().drawId(), hashes.planHash(), hashes.frameRoot(),
				hashes.officerRoot());
		return Seed.of(frozen, this.bundle.secret(),
				this.bundle.contributions().stream().map(Bundle.Contributed::contribution).toList());
	}

	private Optional<Difference> outcome() {
		var outcome = DrawResult.of(this.bundle.plan(), this.bundle.frame(), this.bundle.officers(), recomputedSeed());
		return result(outcome.strata()).or(() -> teams(outcome.teams()));
	}

	/** The order of the strata is not content: none of them depends on another. */
	private Optional<Difference> result(List<StratumResult> recomputed) {
		Map<String, StratumResult> expected = new HashMap<>();
		recomputed.forEach((one) -> expected.put(one.stratum(), one));
		for (int i = 0; i < this.bundle.result().size(); i++) {
			var stated = this.bundle.result().get(i);
			String place = "result[" + i + "]";
			var wanted = expected.remove(stated.stratum());
			if (wanted == null) {
				return Optional.of(new Difference(place + ".stratum",
						"\"" + stated.stratum() + "\" has no quota in the plan, or stands here twice"));
			}
			var difference = same(place + ".size", stated.size(), wanted.size())
				.or(() -> same(place + ".drawn", stated.drawn(), wanted.drawn()))
				.or(() -> same(place + ".reserve", stated.reserve(), wanted.reserve()));
			if (difference.isPresent()) {
				return difference;
			}
		}
		return expected.keySet()
			.stream()
			.sorted()
			.findFirst()
			.map((stratum) -> new Difference("result", "the stratum \"" + stratum + "\" is missing"));
	}

	private Optional<Difference> teams(List<Team> recomputed) {
		List<Team> stated = this.bundle.teams();
		for (int i = 0; i < Math.min(stated.size(), recomputed.size()); i++) {
			String place = "teams[" + i + "]";
			Team claim = stated.get(i);
			Team wanted = recomputed.get(i);
			var difference = same(place + ".unitId", claim.unitId(), wanted.unitId())
				.or(() -> same(place + ".team", claim.officers(), wanted.officers()))
				.or(() -> same(place + ".shortBy", claim.shortBy(), wanted.shortBy()));
			if (difference.isPresent()) {
				return difference;
			}
		}
		return stated.size() == recomputed.size() ? Optional.empty()
				: Optional.of(Difference.between("teams", stated.size() + " teams", recomputed.size()));
	}

	private static Optional<Difference> same(String field, List<String> stated, List<String> recomputed) {
		for (int i = 0; i < Math.max(stated.size(), recomputed.size()); i++) {
			String claim = i < stated.size() ? stated.get(i) : "nothing";
			String wanted = i < recomputed.size() ? recomputed.get(i) : "nothing";
			if (!claim.equals(wanted)) {
				return Optional.of(Difference.between(field + "[" + i + "]", claim, wanted));
			}
		}
		return Optional.empty();
	}

	private static Optional<Difference> same(String field, Object stated, Object recomputed) {
		return Objects.equals(stated, recomputed) ? Optional.empty()
				: Optional.of(Difference.between(field, stated, recomputed));
	}

}
