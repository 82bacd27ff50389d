package io.firewarden.registry.lead.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a rule finds in a dossier.
 *
 * @param uscc the agency concerned
 * @param brigade whose matter it is; null where no brigade's
 */
public record Hint(CrossCheck rule, Severity severity, Subject subject, @Nullable String uscc, @Nullable String brigade,
		Words explanation, List<Evidence> evidence) {

	public Hint {
		evidence = List.copyOf(evidence);
		if (evidence.isEmpty()) {
			throw new IllegalArgumentException("a hint rests on evidence");
		}
	}

	/** Keys of the evidence, each once, in order. */
	public List<String> keys() {
		return this.evidence.stream().map(Evidence::key).distinct().sorted().toList();
	}

}
