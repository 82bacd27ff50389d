package io.firewarden.inspection.task.adapter;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.remote.MachineIdentity;
import org.jspecify.annotations.Nullable;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** What is asked of the registry. */
@FeignClient(name = "registry", url = "${firewarden.registry.url}", configuration = MachineIdentity.class)
interface FeignRegistry {

	@GetMapping("/api/registry/agencies/{uscc}/eligibility")
	Eligibility eligibility(@PathVariable("uscc") String uscc, @RequestHeader("Accept-Language") String language);

	record Eligibility(LocalDate asOf, String verdict, List<Condition> conditions) {
	}

	/**
	 * One condition.
	 *
	 * @param shortfall what is missing, as the registry words it
	 */
	record Condition(String code, String name, String result, @Nullable String shortfall) {
	}

}
