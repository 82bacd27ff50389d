package io.firewarden.registry.agency.adapter;

import java.util.List;

import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.Standing;

/**
 * An agency as everybody may see it. No people, no certificates, no premises: only what
 * Order 7 art. 20 lets the fire authority publish about the agency itself.
 */
record PublicAgency(String uscc, String name, List<ServiceKind> kinds, String brigade, String brigadeName,
		Standing.Verdict verdict, List<LightView> lights) {

	static PublicAgency of(ServiceAgency agency, String brigadeName) {
		AgencyFile file = agency.file();
		return new PublicAgency(agency.uscc().value(), file.name(), file.orderedKinds(), file.brigade().value(),
				brigadeName, agency.standing().verdict(), LightView.of(agency.standing()));
	}

}
