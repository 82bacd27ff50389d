package io.firewarden.registry.lead.domain.rule;

import java.util.List;

import io.firewarden.registry.lead.domain.Dossier;
import io.firewarden.registry.lead.domain.Hint;
import io.firewarden.registry.lead.domain.Parameters;

/** All comparisons of domain 8.3. */
public final class Detectors {

	private static final List<Detector> ALL = List.of(new ScopeOnly(), new NotLegalPerson(), new DeadPractising(),
			new Mismatch(), new Unregistered(), new OutOfArea(), new PartTime(), new SharedResources(),
			new ScopeMissing(), new NameFraud(), new ImpossiblePresence(), new Lapse(), new Ghost());

	private Detectors() {
	}

	public static List<Detector> all() {
		return ALL;
	}

	/** What all of them find. */
	public static List<Hint> detect(Dossier dossier, Parameters parameters) {
		return ALL.stream().flatMap((detector) -> detector.detect(dossier, parameters).stream()).toList();
	}

}
