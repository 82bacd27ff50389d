package io.firewarden.registry.lead.domain.rule;

import java.util.List;

import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.Dossier;
import io.firewarden.registry.lead.domain.Hint;
import io.firewarden.registry.lead.domain.Parameters;

/** One comparison of domain 8.3: pure, so that it can be repeated before an auditor. */
public interface Detector {

	CrossCheck rule();

	/** At most one hint for each subject. */
	List<Hint> detect(Dossier dossier, Parameters parameters);

}
