package io.firewarden.registry.lead.application;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import io.firewarden.registry.lead.domain.Hint;
import io.firewarden.registry.lead.domain.Parameters;
import io.firewarden.registry.lead.domain.rule.Detectors;

/** Holds dossiers against the rules and lays what is found beside the leads there are. */
public final class CompareRegisters {

	private static final int BATCH = 250;

	private final Dossiers dossiers;

	private final ParameterSets parameters;

	private final TakeHints takeHints;

	private final LeadBook leads;

	public CompareRegisters(Dossiers dossiers, ParameterSets parameters, LeadBook leads) {
		this.leads = leads;
		this.dossiers = dossiers;
		this.parameters = parameters;
		this.takeHints = new TakeHints(leads);
	}

	/** Compares these; doing it again opens nothing. */
	public TakeHints.Outcome handle(Collection<String> keys, ZonedDateTime now) {
		LocalDate today = now.toLocalDate();
		Parameters measures = this.parameters.on(today);
		Map<String, List<Hint>> found = new HashMap<>();
		this.dossiers.read(keys, today).forEach((key, dossier) -> found.put(key, Detectors.detect(dossier, measures)));
		return this.takeHints.handle(found, now);
	}

	/**
	 * The keys of all dossiers, each once, also of those of which only leads are left.
	 */
	public Set<String> all() {
		Set<String> keys = new LinkedHashSet<>(this.leads.openDossiers());
		this.dossiers.keys(keys::addAll);
		return keys;
	}

	/**
	 * Compares all of these, part by part.
	 * @param goOn asked after each; false ends the work
	 */
	public TakeHints.Outcome handleAll(Set<String> keys, ZonedDateTime now, BooleanSupplier goOn) {
		int opened = 0;
		int resolved = 0;
		List<String> part = new ArrayList<>();
		for (String key : keys) {
			part.add(key);
			if (part.size() == BATCH) {
				TakeHints.Outcome outcome = handle(part, now);
				opened += outcome.opened();
				resolved += outcome.resolved();
				part.clear();
			}
			if (!goOn.getAsBoolean()) {
				return new TakeHints.Outcome(opened, resolved);
			}
		}
		TakeHints.Outcome last = handle(part, now);
		return new TakeHints.Outcome(opened + last.opened(), resolved + last.resolved());
	}

}
