package io.firewarden.registry.matching.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.firewarden.registry.agency.AgencyIdentities;
import io.firewarden.registry.agency.AgencyIdentities.Identity;
import io.firewarden.registry.matching.domain.CompanyName;
import io.firewarden.registry.matching.domain.NameIndex;
import io.firewarden.registry.matching.domain.NameVocabulary;
import io.firewarden.registry.matching.domain.Party;
import io.firewarden.registry.roster.NameText;
import org.jspecify.annotations.Nullable;

/**
 * All agencies in memory, to be found by code and by name; what changed in the register
 * is taken in whenever somebody asks for it (ADR 0018). Readers see one state of it at a
 * time and wait for nobody.
 */
public final class AgencyShelf {

	private static final Duration FRESH = Duration.ofMillis(500);

	/** A write carries the time at which it began, not that of its arrival. */
	private static final Duration OVERLAP = Duration.ofSeconds(5);

	private final AgencyIdentities identities;

	private final NameVocabulary words;

	private final Clock clock;

	private final Map<String, Identity> known = new HashMap<>();

	private @Nullable Instant lookedAt;

	private volatile Shelved shelved = new Shelved(Map.of(), List.of());

	public AgencyShelf(AgencyIdentities identities, NameVocabulary words, Clock clock) {
		this.identities = identities;
		this.words = words;
		this.clock = clock;
	}

	/** An agency and what is compared of it. */
	public record Shelf(Identity identity, Party party) {
	}

	/** As {@link #refresh}, unless the last look is not half a second old. */
	public synchronized void catchUp() {
		Instant last = this.lookedAt;
		if (last == null || Duration.between(last, this.clock.instant()).abs().compareTo(FRESH) > 0) {
			refresh();
		}
	}

	/** Takes in what was written since the last look. */
	public synchronized void refresh() {
		Instant last = this.lookedAt;
		Instant now = this.clock.instant();
		boolean changed = false;
		for (Identity identity : this.identities.writtenSince((last != null) ? last.minus(OVERLAP) : null)) {
			changed |= !identity.equals(this.known.put(identity.uscc(), identity));
		}
		if (changed) {
			this.shelved = shelve();
		}
		this.lookedAt = now;
	}

	/** By its code, or one that was merged into it. */
	public Optional<Shelf> byCode(@Nullable String code) {
		return (code == null) ? Optional.empty() : Optional.ofNullable(this.shelved.byCode.get(code));
	}

	/** Those whose names are as near as that, or that share brand and trade. */
	public Collection<Shelf> like(CompanyName name, int edits) {
		return this.shelved.like(name, edits);
	}

	/** Those of one and the same name, but for order, brackets, long and short form. */
	public List<Shelf> named(CompanyName name) {
		return this.shelved.byName.getOrDefault(name.canonical(), List.of());
	}

	/** Those that bear this brand. */
	public List<Shelf> ofBrand(String brand) {
		return this.shelved.byBrand.getOrDefault(brand, List.of());
	}

	/** All, in the order in which {@link #names} has their names. */
	public List<Shelf> all() {
		return this.shelved.all;
	}

	/** An index of all their names. */
	public NameIndex names() {
		return this.shelved.names;
	}

	private Shelved shelve() {
		Map<String, List<String>> merged = new HashMap<>();
		this.known.values().forEach((identity) -> {
			if (identity.mergedInto() != null) {
				merged.computeIfAbsent(identity.mergedInto(), (_) -> new ArrayList<>()).add(identity.uscc());
			}
		});
		Map<String, Shelf> byCode = new HashMap<>();
		List<Shelf> all = new ArrayList<>();
		for (Identity identity : this.known.values()) {
			if (identity.mergedInto() == null) {
				Shelf shelf = new Shelf(identity, party(identity, merged.getOrDefault(identity.uscc(), List.of())));
				all.add(shelf);
				byCode.put(identity.uscc(), shelf);
				shelf.party().numbers().forEach((number) -> byCode.put(number, shelf));
			}
		}
		return new Shelved(byCode, all);
	}

	private Party party(Identity identity, List<String> numbers) {
		return new Party(CompanyName.of(identity.name(), this.words), List.of(), identity.uscc(), null, numbers,
				identity.brigade(), identity.address(), Parties.person(identity.legalRep()));
	}

	/** One state of it, never changed. */
	private static final class Shelved {

		private final Map<String, Shelf> byCode;

		private final List<Shelf> all;

		private final NameIndex names;

		private final Map<String, List<Shelf>> byName = new HashMap<>();

		private final Map<String, List<Shelf>> byBrandAndTrade = new HashMap<>();

		private final Map<String, List<Shelf>> byBrand = new HashMap<>();

		Shelved(Map<String, Shelf> byCode, List<Shelf> all) {
			this.byCode = byCode;
			this.all = List.copyOf(all);
			this.names = NameIndex.of(all.stream().map((shelf) -> NameText.normal(shelf.identity().name())).toList());
			for (Shelf shelf : all) {
				CompanyName name = shelf.party().name();
				this.byName.computeIfAbsent(name.canonical(), (_) -> new ArrayList<>()).add(shelf);
				if (name.brand().length() > 1) {
					this.byBrandAndTrade.computeIfAbsent(name.brandAndTrade(), (_) -> new ArrayList<>()).add(shelf);
					this.byBrand.computeIfAbsent(name.brand(), (_) -> new ArrayList<>()).add(shelf);
				}
			}
		}

		Collection<Shelf> like(CompanyName name, int edits) {
			List<Shelf> same = this.byBrandAndTrade.getOrDefault(name.brandAndTrade(), List.of());
			List<Shelf> near = new ArrayList<>();
			this.names.within(name.normal(), edits, (position) -> near.add(this.all.get(position)));
			if (near.isEmpty()) {
				return same;
			}
			Set<Shelf> found = new HashSet<>(same);
			found.addAll(near);
			return found;
		}

	}

}
