package io.firewarden.registry.lead.domain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that other agencies have too.
 *
 * @param what in a form that may be shown
 * @param key the thing itself in a form that tells nothing
 */
public record SharedFact(Kind kind, String what, String key, List<Other> others) {

	public SharedFact {
		others = List.copyOf(others);
	}

	/** Names of the others, for a sentence. */
	public String names() {
		return this.others.stream().map(Other::name).collect(Collectors.joining("、"));
	}

	/** Another agency. */
	public record Other(String uscc, String name) {
	}

	/** What can be shared. */
	public enum Kind {

		PREMISES, EQUIPMENT, PHONE, LEGAL_REP, OPERATOR

	}

}
