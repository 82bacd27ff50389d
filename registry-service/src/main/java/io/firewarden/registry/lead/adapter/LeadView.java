package io.firewarden.registry.lead.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.firewarden.registry.lead.domain.Evidence;
import io.firewarden.registry.lead.domain.Lead;
import io.firewarden.registry.lead.domain.Severity;
import io.firewarden.registry.lead.domain.Subject;
import io.firewarden.registry.market.RowRef;
import org.jspecify.annotations.Nullable;

/**
 * A lead as people read it.
 *
 * @param evidenceCount of all evidence, of which the gravest part is listed
 * @param resolvedOn since when its condition is gone, as the data say
 */
record LeadView(String id, long version, String rule, @JsonProperty("class") String matter, Severity severity,
		Lead.State state, Subject subject, @Nullable String uscc, @Nullable String brigade,
		@Nullable String brigadeName, String title, String explanation, List<EvidenceView> evidence, int evidenceCount,
		LocalDate detectedOn, LocalDate lastSeenOn, @Nullable LocalDate resolvedOn, Lead.@Nullable Assignee assignedTo,
		List<ActView> history, List<Lead.Output> outputs) {

	/** A piece of evidence in words. */
	record EvidenceView(Evidence.Kind kind, String text, @Nullable RowRef ref, Evidence.@Nullable Link link,
			@Nullable LocalDate on) {
	}

	/** Something that was done with the lead. */
	record ActView(Instant at, String by, String act, @Nullable String note) {
	}

}
