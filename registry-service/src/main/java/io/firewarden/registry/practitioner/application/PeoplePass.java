package io.firewarden.registry.practitioner.application;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.practitioner.application.PeopleColumns.Profile;
import io.firewarden.registry.practitioner.application.PeopleSearch.Facet;
import io.firewarden.registry.practitioner.application.PeopleSearch.Query;
import io.firewarden.registry.practitioner.domain.PersonalNumber;
import io.firewarden.registry.search.NameQuery;
import org.jspecify.annotations.Nullable;

/**
 * One pass over all people for one search. A row is counted under its profile, and what a
 * filter with a facet says of profiles is only asked afterwards: so every facet is exact,
 * with its own filter lifted, whatever the others are.
 */
final class PeoplePass {

	private final PeopleColumns people;

	private final Query query;

	private final Jurisdiction by;

	private final long today;

	private final int[] all;

	private final int[] contested;

	private final BitSet hits;

	PeoplePass(PeopleColumns people, Query query, boolean byName, long today, Jurisdiction by) {
		this.people = people;
		this.query = query;
		this.by = by;
		this.today = today;
		this.all = new int[people.profiles().values().size()];
		this.contested = new int[this.all.length];
		this.hits = new BitSet(people.size());
		pass(byName);
	}

	private void pass(boolean byName) {
		BitSet wanted = this.people.profiles().fitting((profile) -> fits(profile, null));
		BitSet agencies = asksForAgency() ? this.people.agencies().fitting(this::isOfAgency) : null;
		String typed = (this.query.q() != null) ? PersonalNumber.normal(this.query.q()) : "";
		byte[] number = typed.getBytes(StandardCharsets.UTF_8);
		NameQuery name = NameQuery.of(typed);
		BitSet names = (byName && !typed.isEmpty()) ? this.people.names().fitting(name::fits) : new BitSet();
		for (int row = 0; row < this.people.size(); row++) {
			if (agencies != null && !agencies.get(this.people.agency(row))) {
				continue;
			}
			if (number.length > 0 && !names.get(this.people.name(row)) && !this.people.hasNumber(row, number)) {
				continue;
			}
			int profile = this.people.profile(row);
			boolean claimedTwice = this.people.isContestedOn(row, this.today);
			this.all[profile]++;
			this.contested[profile] += claimedTwice ? 1 : 0;
			if (wanted.get(profile) && (claimedTwice || !this.query.onlyContested())) {
				this.hits.set(row);
			}
		}
	}

	private boolean asksForAgency() {
		return this.query.uscc() != null || this.by instanceof Jurisdiction.OwnAgency;
	}

	private boolean isOfAgency(List<String> usccs) {
		return (this.query.uscc() == null || usccs.contains(this.query.uscc()))
				&& (!(this.by instanceof Jurisdiction.OwnAgency(String own)) || usccs.contains(own));
	}

	/** All filters on profiles but the lifted one. */
	private boolean fits(Profile profile, @Nullable Facet lifted) {
		boolean visible = switch (this.by) {
			case Jurisdiction.Everywhere() -> true;
			case Jurisdiction.Brigade(String code) -> profile.brigades().contains(code);
			case Jurisdiction.OwnAgency _ -> true;
			case Jurisdiction.Nowhere() -> false;
		};
		for (Facet facet : Facet.values()) {
			String wanted = this.query.wanted(facet);
			visible &= facet == lifted || wanted == null || words(profile, facet).contains(wanted);
		}
		return visible;
	}

	private static List<String> words(Profile profile, Facet facet) {
		return (facet == Facet.BRIGADE) ? profile.brigades() : profile.traits();
	}

	BitSet hits() {
		return this.hits;
	}

	Map<String, Map<String, Long>> facets() {
		Map<String, Map<String, Long>> facets = new TreeMap<>();
		for (Facet facet : Facet.values()) {
			facets.put(facet.code(), counts(facet));
		}
		long claimedTwice = 0;
		List<Profile> profiles = this.people.profiles().values();
		for (int i = 0; i < this.all.length; i++) {
			claimedTwice += fits(profiles.get(i), null) ? this.contested[i] : 0;
		}
		facets.put("contested", Map.of("true", claimedTwice));
		return facets;
	}

	private Map<String, Long> counts(Facet facet) {
		Map<String, Long> counts = new TreeMap<>();
		facet.always().forEach((value) -> counts.put(value, 0L));
		int[] each = this.query.onlyContested() ? this.contested : this.all;
		List<Profile> profiles = this.people.profiles().values();
		for (int i = 0; i < each.length; i++) {
			Profile profile = profiles.get(i);
			if (each[i] == 0 || !fits(profile, facet)) {
				continue;
			}
			for (String word : words(profile, facet)) {
				String value = word.startsWith(facet.prefix()) ? word.substring(facet.prefix().length()) : word;
				if (facet == Facet.BRIGADE || counts.containsKey(value)) {
					counts.merge(value, (long) each[i], Long::sum);
				}
			}
		}
		return counts;
	}

}
