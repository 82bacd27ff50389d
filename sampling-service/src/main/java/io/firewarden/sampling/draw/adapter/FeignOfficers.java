package io.firewarden.sampling.draw.adapter;

import java.util.List;

import io.firewarden.platform.remote.Breakers;
import io.firewarden.sampling.draw.application.OfficersPort;
import org.springframework.stereotype.Component;

/** No fallback: a draw with yesterday's officers would be wrong for ever. */
@Component
class FeignOfficers implements OfficersPort {

	private final RegistryOfficers registry;

	private final Breakers breakers;

	FeignOfficers(RegistryOfficers registry, Breakers breakers) {
		this.registry = registry;
		this.breakers = breakers;
	}

	@Override
	public List<RegisteredOfficer> all() {
		return this.breakers.ask("registry", this.registry::officers)
			.content()
			.stream()
			.map((row) -> new RegisteredOfficer(row.officerId(), row.brigade(), row.certificateValidTo(),
					row.onLeave()))
			.toList();
	}

}
