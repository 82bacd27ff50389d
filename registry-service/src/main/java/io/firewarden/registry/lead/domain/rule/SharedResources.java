package io.firewarden.registry.lead.domain.rule;

import java.util.List;
import java.util.stream.Collectors;

import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.Dossier;
import io.firewarden.registry.lead.domain.Evidence;
import io.firewarden.registry.lead.domain.Hint;
import io.firewarden.registry.lead.domain.Parameters;
import io.firewarden.registry.lead.domain.Severity;
import io.firewarden.registry.lead.domain.SharedFact;
import io.firewarden.registry.lead.domain.Words;

/**
 * XC-H: agencies list the same premises, the same piece of equipment, the same telephone
 * or the same legal representative. A hint to look on the spot: sharing may be lawful.
 */
final class SharedResources implements Detector {

	@Override
	public CrossCheck rule() {
		return CrossCheck.XC_H;
	}

	@Override
	public List<Hint> detect(Dossier dossier, Parameters parameters) {
		if (dossier.agency() == null || dossier.shared().isEmpty()) {
			return List.of();
		}
		List<Evidence> evidence = dossier.shared()
			.stream()
			.flatMap((shared) -> shared.others()
				.stream()
				.map((other) -> new Evidence(Evidence.Kind.REGISTER,
						"S|" + shared.kind() + "|" + shared.key() + "|" + other.uscc(),
						Words.of("lead.evidence.shared." + shared.kind(), shared.what(), other.name()), null,
						new Evidence.Link("agency", other.uscc()), null)))
			.toList();
		String names = dossier.shared()
			.stream()
			.flatMap((shared) -> shared.others().stream().map(SharedFact.Other::name))
			.distinct()
			.collect(Collectors.joining("、"));
		return List
			.of(dossier.hint(rule(), Severity.WARN, Words.of("lead.XC-H", dossier.subject().name(), names), evidence));
	}

}
