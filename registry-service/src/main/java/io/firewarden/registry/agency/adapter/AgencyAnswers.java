package io.firewarden.registry.agency.adapter;

import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.web.FieldProblem;
import io.firewarden.registry.agency.application.AgencySearch;
import io.firewarden.registry.agency.domain.Breach;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.springframework.context.MessageSource;

/** What the controllers of this feature say about an agency. */
final class AgencyAnswers {

	/** Position 17 does not check positions 9-16 (GB 11714): told, never refused. */
	static final Rule INNER_CHECK = new Rule("REG-020");

	private final SupervisionUnits units;

	private final MessageSource texts;

	AgencyAnswers(SupervisionUnits units, MessageSource texts) {
		this.units = units;
		this.texts = texts;
	}

	AgencyView view(Versioned<ServiceAgency> agency, Caller caller, Locale locale) {
		boolean inFull = agency.state().uscc().value().equals(caller.agency()) || caller.has(Role.DETACHMENT_OFFICER,
				Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER);
		return AgencyView.of(agency, brigadeName(agency.state(), locale), warnings(agency.state(), locale), inFull);
	}

	/** Officers read what is restricted. */
	static boolean isOfficer(Caller caller) {
		return caller.has(Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER);
	}

	AgencyRow row(AgencySearch.Hit hit, Locale locale) {
		ServiceAgency agency = hit.agency().state();
		return AgencyRow.of(agency, brigadeName(agency, locale), hit.lapses(), hit.filing());
	}

	PublicAgency masked(Versioned<ServiceAgency> agency, Locale locale) {
		return PublicAgency.of(agency.state(), brigadeName(agency.state(), locale));
	}

	static List<FieldProblem> fields(List<Breach> breaches) {
		return breaches.stream().map((breach) -> FieldProblem.of(breach.field(), breach.rule().code())).toList();
	}

	private String brigadeName(ServiceAgency agency, Locale locale) {
		return this.units.nameOf(agency.file().brigade().value(), locale);
	}

	private List<AgencyView.AgencyWarning> warnings(ServiceAgency agency, Locale locale) {
		if (agency.uscc().innerCheckFits()) {
			return List.of();
		}
		return List.of(new AgencyView.AgencyWarning(INNER_CHECK.code(),
				this.texts.getMessage(INNER_CHECK.code(), new Object[0], locale)));
	}

}
