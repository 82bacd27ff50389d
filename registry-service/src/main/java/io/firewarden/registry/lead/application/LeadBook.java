package io.firewarden.registry.lead.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.lead.domain.Lead;
import io.firewarden.registry.lead.domain.LeadEvent;

/** All leads. */
public interface LeadBook {

	Optional<Versioned<Lead>> read(String id, Jurisdiction by);

	/** All leads that were found in these dossiers, judged or not. */
	List<Versioned<Lead>> ofDossiers(Collection<String> dossiers);

	/** Dossiers of leads that nobody has judged and whose condition held. */
	Collection<String> openDossiers();

	/** Writes new leads; returns the ids of those that are there already. */
	Collection<String> addAll(List<Changed<Lead, LeadEvent>> found);

	/** False when somebody else was faster. */
	boolean save(Versioned<Lead> before, Changed<Lead, LeadEvent> after);

}
