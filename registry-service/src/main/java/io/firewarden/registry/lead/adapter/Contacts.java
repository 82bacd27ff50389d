package io.firewarden.registry.lead.adapter;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.firewarden.platform.id.Ids;
import io.firewarden.registry.agency.AgencyFiles.FileCard;
import io.firewarden.registry.lead.domain.SharedFact.Kind;
import io.firewarden.registry.lead.domain.SharedFact.Other;
import io.firewarden.registry.lead.domain.SharedFact;
import org.jspecify.annotations.Nullable;

/**
 * Premises, telephones and representatives of all agencies, by what they are compared by.
 */
final class Contacts {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]");

	private static final Pattern NUMBER = Pattern.compile(".*[0-9].*");

	private static final int SHORTEST_ADDRESS = 8;

	private final Map<String, List<Other>> holders = new HashMap<>();

	void add(FileCard card) {
		things(card).forEach((thing) -> this.holders.computeIfAbsent(thing.key(), (key) -> new ArrayList<>())
			.add(new Other(card.uscc(), card.name())));
	}

	/** What of this agency's others have too. */
	List<SharedFact> sharedBy(FileCard card) {
		List<SharedFact> shared = new ArrayList<>();
		for (Thing thing : things(card)) {
			List<Other> others = this.holders.getOrDefault(thing.key(), List.of())
				.stream()
				.filter((other) -> !other.uscc().equals(card.uscc()))
				.toList();
			if (!others.isEmpty()) {
				shared.add(new SharedFact(thing.kind(), thing.shown(), thing.key(), others));
			}
		}
		return shared;
	}

	private static List<Thing> things(FileCard card) {
		List<Thing> things = new ArrayList<>();
		String address = (card.practiceAddress() != null) ? card.practiceAddress() : card.registeredAddress();
		// An address without a number is a street: half the town shares it.
		plain(address).filter((text) -> text.length() >= SHORTEST_ADDRESS && NUMBER.matcher(text).matches())
			.ifPresent((text) -> things.add(new Thing(Kind.PREMISES, text, String.valueOf(address))));
		plain(card.phone()).ifPresent((text) -> things.add(new Thing(Kind.PHONE, text, tail(text))));
		plain(card.legalRep()).ifPresent((text) -> things.add(new Thing(Kind.LEGAL_REP, text, head(text))));
		return things;
	}

	private static Optional<String> plain(@Nullable String text) {
		return Optional.ofNullable(text)
			.map((one) -> BLANKS.matcher(Normalizer.normalize(one, Normalizer.Form.NFKC))
				.replaceAll("")
				.toUpperCase(Locale.ROOT))
			.filter((one) -> !one.isEmpty());
	}

	static String tail(String phone) {
		return "***" + phone.substring(Math.max(0, phone.length() - 4));
	}

	private static String head(String name) {
		return name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
	}

	/** Something an agency has; its key tells nothing. */
	private record Thing(Kind kind, String text, String shown) {

		String key() {
			return this.kind + "|" + Ids.derived(this.kind.name(), this.text);
		}

	}

}
