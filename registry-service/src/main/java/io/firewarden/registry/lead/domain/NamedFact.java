package io.firewarden.registry.lead.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** An agency that units name and nobody registered. */
public record NamedFact(String strangerId, List<String> names, @Nullable String uscc) {

	public NamedFact {
		names = List.copyOf(names);
	}

}
