package io.firewarden.registry.agency.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.AgencyDirectory;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.Uscc;

/** The directory, answered from the register itself. */
public final class RegisteredAgencies implements AgencyDirectory {

	private final Agencies agencies;

	public RegisteredAgencies(Agencies agencies) {
		this.agencies = agencies;
	}

	@Override
	public Optional<AgencyCard> find(String uscc, Jurisdiction by) {
		return Uscc.read(uscc)
			.flatMap((code) -> this.agencies.find(code, by))
			.map(Versioned::state)
			.map(RegisteredAgencies::card);
	}

	@Override
	public Map<String, AgencyCard> findAll(Collection<String> usccs, Jurisdiction by) {
		List<Uscc> known = usccs.stream().flatMap((typed) -> Uscc.read(typed).stream()).distinct().toList();
		Map<String, AgencyCard> found = new HashMap<>();
		this.agencies.findAll(known).forEach((uscc, agency) -> {
			AgencyCard card = card(agency.state());
			if (by.covers(card.brigade(), card.uscc())) {
				found.put(uscc.value(), card);
			}
		});
		return found;
	}

	@Override
	public Set<String> family(String uscc) {
		Set<String> family = new LinkedHashSet<>(List.of(uscc));
		family.addAll(this.agencies.mergedInto(List.of(uscc)).getOrDefault(uscc, List.of()));
		return family;
	}

	private static AgencyCard card(ServiceAgency agency) {
		return new AgencyCard(agency.uscc().value(), agency.file().name(), agency.file().brigade().value(),
				agency.mergedInto() != null);
	}

}
