package io.firewarden.registry.lead.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.mongodb.client.model.Filters;
import io.firewarden.registry.lead.domain.Lead;
import io.firewarden.registry.lead.domain.Severity;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What a list of leads may be narrowed to.
 *
 * @param rule such as {@code XC-A}
 * @param q part of a name, or a code
 * @param resolved true: only those whose condition is gone; otherwise only the others
 */
record LeadQuery(@Nullable String rule, Lead.@Nullable State state, @Nullable String brigade,
		@Nullable Severity severity, @Nullable String uscc, @Nullable String q, @Nullable Boolean resolved) {

	static final String RULE = "body.rule";

	static final String STATE = "body.state";

	static final String BRIGADE = "body.brigade";

	static final String SEVERITY = "body.severity";

	/** Filters of all fields but one, whose values are then counted. */
	List<Bson> without(@Nullable String field) {
		List<Bson> parts = new ArrayList<>();
		if (this.rule != null && !this.rule.isBlank() && !RULE.equals(field)) {
			parts.add(Filters.eq(RULE, this.rule.replace('-', '_')));
		}
		if (this.state != null && !STATE.equals(field)) {
			parts.add(Filters.eq(STATE, this.state.name()));
		}
		if (this.brigade != null && !this.brigade.isBlank() && !BRIGADE.equals(field)) {
			parts.add(Filters.eq(BRIGADE, this.brigade));
		}
		if (this.severity != null && !SEVERITY.equals(field)) {
			parts.add(Filters.eq(SEVERITY, this.severity.name()));
		}
		if (this.uscc != null && !this.uscc.isBlank()) {
			parts.add(Filters.eq("body.uscc", this.uscc));
		}
		if (this.q != null && !this.q.isBlank()) {
			String typed = this.q.strip();
			parts.add(Filters.or(Filters.eq("body.uscc", typed), Filters.eq("_id", typed),
					Filters.regex("body.subject.name", Pattern.quote(typed))));
		}
		parts.add(Boolean.TRUE.equals(this.resolved) ? Filters.gt("body.resolvedOn", "")
				: Filters.eq("body.resolvedOn", null));
		return parts;
	}

}
