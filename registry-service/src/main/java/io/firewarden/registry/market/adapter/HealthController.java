package io.firewarden.registry.market.adapter;

import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HealthController {

	private final FeedHealth health;

	HealthController(FeedHealth health) {
		this.health = health;
	}

	@GetMapping("/api/registry/market/health")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER, Role.OPERATOR,
			Role.AUDITOR })
	HealthView marketHealth(Locale locale) {
		return new HealthView(this.health.sources(locale));
	}

	/** All sources. */
	record HealthView(List<FeedHealth.SourceView> sources) {
	}

}
