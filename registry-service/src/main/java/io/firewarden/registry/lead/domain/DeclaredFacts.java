package io.firewarden.registry.lead.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the agency declared of itself (附件3), as last received. */
public record DeclaredFacts(String declarationId, LocalDate receivedOn, @Nullable String name,
		@Nullable String legalRep, @Nullable String registeredAddress, List<String> kinds) {

	public DeclaredFacts {
		kinds = List.copyOf(kinds);
	}

}
