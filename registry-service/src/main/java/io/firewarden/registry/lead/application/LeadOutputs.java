package io.firewarden.registry.lead.application;

import java.time.ZonedDateTime;
import java.util.Optional;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.lead.domain.Lead.Output;
import io.firewarden.registry.lead.domain.Lead;
import io.firewarden.registry.lead.domain.LeadEvent;

/** Keeps with a lead what was made of it. Telling it again changes nothing. */
public final class LeadOutputs {

	/** Only what people found true has consequences for somebody. */
	public static final Rule NOT_VERIFIED = new Rule("REG-602");

	private static final int ATTEMPTS = 10;

	private final LeadBook leads;

	public LeadOutputs(LeadBook leads) {
		this.leads = leads;
	}

	/** The lead as it then is; empty when there is none. */
	public Optional<Versioned<Lead>> handle(String leadId, Output.Kind kind, String outputId, String actor,
			ZonedDateTime now) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			Optional<Versioned<Lead>> found = this.leads.read(leadId, new Jurisdiction.Everywhere());
			if (found.isEmpty()) {
				return found;
			}
			Changed<Lead, LeadEvent> after = found.get()
				.state()
				.led(new Output(kind, outputId, now.toInstant()), now.toLocalDate(),
						JudgeLead.act(now, actor, kind.name(), outputId));
			if (after.state().equals(found.get().state())) {
				return found;
			}
			if (this.leads.save(found.get(), after)) {
				return Optional.of(new Versioned<>(after.state(), found.get().version() + 1));
			}
		}
		throw new IllegalStateException("overtaken too often: " + leadId);
	}

}
