package io.firewarden.registry.lead.adapter;

import java.time.LocalDate;
import java.util.Locale;

import io.firewarden.platform.store.WireForm;
import io.firewarden.registry.lead.domain.Lead;
import io.firewarden.registry.lead.domain.LeadEvent;
import io.firewarden.registry.lead.domain.Severity;
import io.firewarden.registry.lead.domain.Subject;
import org.jspecify.annotations.Nullable;

/** The events of leads as {@code infra/contracts} describes them. */
final class LeadWire implements WireForm<LeadEvent> {

	@Override
	public WireEvent toWire(LeadEvent event) {
		return new WireEvent("registry.lead-" + event.kind().name().toLowerCase(Locale.ROOT) + ".v1", OnWire.of(event));
	}

	/** What was made of a lead. */
	record Made(Lead.Output.Kind kind, String id) {
	}

	record OnWire(String leadId, String rule, String matter, Severity severity, Lead.State state,
			Subject.Kind subjectKind, String subjectId, String subjectName, @Nullable String uscc,
			@Nullable String brigade, LocalDate on, @Nullable String note, @Nullable Made output) {

		static OnWire of(LeadEvent event) {
			Lead lead = event.lead();
			return new OnWire(lead.id(), lead.rule().code(), lead.rule().matter(), lead.severity(), lead.state(),
					lead.subject().kind(), lead.subject().id(), lead.subject().name(), lead.uscc(), lead.brigade(),
					event.on(), event.note(),
					(event.output() != null) ? new Made(event.output().kind(), event.output().id()) : null);
		}

	}

}
