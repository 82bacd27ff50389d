package io.firewarden.canary.clean.feature.adapter;

import java.time.Clock;

import io.firewarden.canary.clean.feature.application.RegisterAgency;
import io.firewarden.platform.access.Access;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AgencyController {

	private final RegisterAgency registerAgency;

	AgencyController(RegisterAgency registerAgency) {
		this.registerAgency = registerAgency;
	}

	@Access
	@PostMapping("/api/canary/agencies")
	String register() {
		return registerAgency.handle("id", Clock.systemUTC()).toString();
	}

}
