package io.firewarden.registry.matching.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.firewarden.registry.matching.Likeness;
import io.firewarden.registry.matching.Likeness.Caution;
import io.firewarden.registry.matching.Likeness.Contribution;
import io.firewarden.registry.matching.Likeness.Field;
import io.firewarden.registry.matching.Likeness.Tier;
import io.firewarden.registry.matching.Likeness.Verdict;
import io.firewarden.registry.matching.Likeness.Warning;
import io.firewarden.registry.roster.NameText;
import org.jspecify.annotations.Nullable;

/**
 * Compares an agency's record with one of market regulation. Two different valid codes
 * keep the score below what looks like sameness, whatever else is equal.
 */
public final class RecordComparison {

	private final MatchPoints points;

	public RecordComparison(MatchPoints points) {
		this.points = points;
	}

	/** Compares; of the names that market regulation knows, the likest counts. */
	public Likeness of(Party agency, Party market) {
		CompanyName name = Stream.concat(Stream.of(market.name()), market.formerNames().stream())
			.max(Comparator.comparingInt((candidate) -> namePoints(agency.name(), candidate)))
			.orElseThrow();
		Making making = new Making();
		NameParts.of(agency.name(), name).forEach(making::name);
		if (!name.normal().equals(market.name().normal())) {
			making.warnings.add(new Warning(Caution.FORMER_NAME, Field.NAME_TEXT));
		}
		boolean joined = making.numbers(agency, market);
		making.division(agency.division(), market.division());
		making.address(agency.address(), market.address());
		making.legalRep(agency.legalRep(), market.legalRep());
		return new Likeness(joined ? Tier.T1 : making.tier(agency.name(), name), making.contributions, making.warnings);
	}

	private int namePoints(CompanyName one, CompanyName other) {
		return NameParts.of(one, other)
			.stream()
			.mapToInt((part) -> (int) Math.round(part.likeness() * this.points.most(part.field())))
			.sum();
	}

	/** Collects the fields in their order. */
	private final class Making {

		private final List<Contribution> contributions = new ArrayList<>();

		private final List<Warning> warnings = new ArrayList<>();

		private boolean sameRep;

		private boolean codeMissing;

		void name(NameParts.Part part) {
			add(part.field(), part.left(), part.right(), part.verdict(), part.likeness());
			if (part.verdict() != Verdict.EQUAL && part.field() != Field.NAME_TEXT) {
				this.warnings.add(new Warning(Caution.NAME_PART_DIFFERS, part.field()));
			}
			else if (part.written()) {
				this.warnings.add(new Warning(Caution.WRITTEN_DIFFERENTLY, part.field()));
			}
		}

		/** Whether the numbers join the records. */
		boolean numbers(Party agency, Party market) {
			String here = agency.uscc();
			String there = (market.uscc() != null) ? market.uscc() : market.statedCode();
			if (here != null && here.equals(market.uscc())) {
				add(Field.USCC, here, there, Verdict.EQUAL, 1);
				return true;
			}
			String former = Stream.concat(Stream.ofNullable(here), agency.numbers().stream())
				.filter((number) -> market.numbers().contains(number) || number.equals(market.uscc()))
				.findFirst()
				.orElse(null);
			if (former != null) {
				// It takes the place of the code, so that the sum stays within the
				// points.
				this.contributions.add(new Contribution(Field.FORMER_NUMBER, here, former, Verdict.EQUAL,
						RecordComparison.this.points.most(Field.USCC), RecordComparison.this.points.most(Field.USCC)));
				return true;
			}
			if (here != null && market.uscc() != null) {
				add(Field.USCC, here, there, Verdict.DIFFERENT, 0);
				this.warnings.add(new Warning(Caution.CODES_DIFFER, Field.USCC));
				return false;
			}
			this.codeMissing = true;
			boolean like = here != null && there != null && there.length() > 12
					&& Swaps.distance(here, NameText.normal(there)) <= 2;
			boolean missing = here == null || there == null;
			add(Field.USCC, here, there, missing ? Verdict.MISSING : like ? Verdict.LIKE : Verdict.DIFFERENT,
					missing ? 0.5 : like ? 0.7 : 0.2);
			this.warnings.add(new Warning(Caution.NO_CODE, Field.USCC));
			return false;
		}

		void division(@Nullable String here, @Nullable String there) {
			if (here == null || there == null) {
				add(Field.DIVISION, here, there, Verdict.MISSING, 0.5);
			}
			else if (here.equals(there)) {
				add(Field.DIVISION, here, there, Verdict.EQUAL, 1);
			}
			else {
				// The same city: 市中区 and 东兴区 change places easily.
				boolean city = here.length() > 4 && there.startsWith(here.substring(0, 4));
				add(Field.DIVISION, here, there, city ? Verdict.LIKE : Verdict.DIFFERENT, city ? 0.4 : 0);
				this.warnings.add(new Warning(Caution.DIVISION_DIFFERS, Field.DIVISION));
			}
		}

		void address(@Nullable String here, @Nullable String there) {
			if (here == null || there == null) {
				add(Field.ADDRESS, here, there, Verdict.MISSING, 0.5);
				return;
			}
			double likeness = Addresses.likeness(here, there);
			Verdict verdict = (likeness == 1) ? Verdict.EQUAL : (likeness >= 0.6) ? Verdict.LIKE : Verdict.DIFFERENT;
			add(Field.ADDRESS, here, there, verdict, likeness);
			if (verdict == Verdict.DIFFERENT) {
				this.warnings.add(new Warning(Caution.ADDRESS_DIFFERS, Field.ADDRESS));
			}
		}

		void legalRep(Party.@Nullable Person here, Party.@Nullable Person there) {
			String left = (here != null) ? here.masked() : null;
			String right = (there != null) ? there.masked() : null;
			if (here == null || there == null) {
				add(Field.LEGAL_REP, left, right, Verdict.MISSING, 0.5);
				return;
			}
			this.sameRep = here.key().equals(there.key());
			add(Field.LEGAL_REP, left, right, this.sameRep ? Verdict.EQUAL : Verdict.DIFFERENT, this.sameRep ? 1 : 0);
			if (!this.sameRep) {
				this.warnings.add(new Warning(Caution.LEGAL_REP_DIFFERS, Field.LEGAL_REP));
			}
		}

		Tier tier(CompanyName here, CompanyName there) {
			boolean samePlaces = this.contributions.stream()
				.noneMatch((one) -> one.field() == Field.NAME_REGION && one.verdict() == Verdict.DIFFERENT);
			if (this.codeMissing && this.sameRep && samePlaces && here.canonical().equals(there.canonical())) {
				return Tier.T2;
			}
			if (here.brand().length() > 1 && here.brandAndTrade().equals(there.brandAndTrade())) {
				return Tier.T3;
			}
			boolean sameBrand = here.brand().length() > 1 && here.brand().equals(there.brand());
			return (sameBrand || Swaps.distance(here.normal(), there.normal()) <= 1) ? Tier.T4 : Tier.NONE;
		}

		private void add(Field field, @Nullable String left, @Nullable String right, Verdict verdict, double likeness) {
			int most = RecordComparison.this.points.most(field);
			this.contributions
				.add(new Contribution(field, left, right, verdict, (int) Math.round(most * likeness), most));
		}

	}

}
