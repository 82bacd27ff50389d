package io.firewarden.registry.lead.adapter;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.registry.lead.domain.CrossCheck;
import io.firewarden.registry.lead.domain.Lead;
import org.jspecify.annotations.Nullable;

/** Finding leads. */
interface LeadSearch {

	Optional<Stored<Lead>> find(String id, Jurisdiction by);

	Found<Stored<Lead>> list(LeadQuery query, Jurisdiction by, Paging paging);

	/**
	 * How many there are for each value of some fields, each with its own filter lifted.
	 */
	Map<String, Map<String, Long>> facets(LeadQuery query, Jurisdiction by);

	/** Leads of these rules that are neither dismissed nor gone. */
	Found<Stored<Lead>> live(List<CrossCheck> rules, @Nullable String brigade, Jurisdiction by, Paging paging);

	/** All of them, gravest first. */
	List<Stored<Lead>> live(List<CrossCheck> rules, @Nullable String brigade, Jurisdiction by);

}
