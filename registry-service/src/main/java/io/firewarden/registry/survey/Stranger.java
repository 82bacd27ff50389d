package io.firewarden.registry.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.firewarden.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/**
 * 未登记机构: an agency that units name and nobody registered.
 * <p>
 * Life: the first answer that names it brings it about ({@code OPEN}), others add to it.
 * An officer registers it, or finds it registered under another name
 * ({@code REGISTERED}), or finds that there is no such agency ({@code NOT_FOUND}, with
 * the reason); both can be reopened. A further answer that names it finds what was
 * decided.
 *
 * @param nameKey the name as it is compared
 * @param names as the units wrote it
 * @param brigades of the units that name it
 * @param registeredAs the agency it turned out to be
 */
record Stranger(String strangerId, String nameKey, List<String> names, @Nullable String uscc, State state,
		List<String> brigades, List<Mention> mentions, @Nullable String registeredAs, @Nullable String reason) {

	Stranger {
		names = List.copyOf(names);
		brigades = List.copyOf(brigades);
		mentions = List.copyOf(mentions);
	}

	/** The same name, or the same code where no name was given, is the same stranger. */
	static String id(String about) {
		return "WD-" + Ids.derived(about).substring(0, 16);
	}

	Stranger mentioned(String name, @Nullable String code, String brigade, Mention mention) {
		if (this.mentions.contains(mention)) {
			return this;
		}
		return new Stranger(this.strangerId, this.nameKey, added(this.names, name),
				(this.uscc != null) ? this.uscc : code, this.state, added(this.brigades, brigade),
				Stream.concat(this.mentions.stream(), Stream.of(mention)).toList(), this.registeredAs, this.reason);
	}

	/** It is this agency; empty when something else was decided. */
	Optional<Stranger> registered(String code) {
		return switch (this.state) {
			case OPEN -> Optional.of(decided(State.REGISTERED, code, null));
			case REGISTERED -> code.equals(this.registeredAs) ? Optional.of(this) : Optional.empty();
			case NOT_FOUND -> Optional.empty();
		};
	}

	/** There is no such agency; empty when something else was decided. */
	Optional<Stranger> notFound(String why) {
		return switch (this.state) {
			case OPEN -> Optional.of(decided(State.NOT_FOUND, null, why));
			case NOT_FOUND -> why.equals(this.reason) ? Optional.of(this) : Optional.empty();
			case REGISTERED -> Optional.empty();
		};
	}

	/** Nothing is decided any more; empty when nothing was. */
	Optional<Stranger> reopened(String why) {
		return switch (this.state) {
			case REGISTERED, NOT_FOUND -> Optional.of(decided(State.OPEN, null, why));
			case OPEN -> Optional.empty();
		};
	}

	private Stranger decided(State next, @Nullable String code, @Nullable String why) {
		return new Stranger(this.strangerId, this.nameKey, this.names, this.uscc, next, this.brigades, this.mentions,
				code, why);
	}

	private static List<String> added(List<String> before, String more) {
		TreeSet<String> all = new TreeSet<>(before);
		all.add(more);
		return List.copyOf(all);
	}

	/** Where a stranger stands. */
	enum State {

		OPEN, REGISTERED, NOT_FOUND

	}

	/** An answer that names it. */
	record Mention(String surveyId, String unitId, @Nullable String contractNo, LocalDate answeredOn) {
	}

}
