package io.firewarden.sampling.draw.adapter;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.remote.MachineIdentity;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;

@FeignClient(name = "registry", url = "${firewarden.registry.url}", configuration = MachineIdentity.class)
interface RegistryOfficers {

	@GetMapping("/api/registry/officers")
	Answer officers();

	/** What sampling reads of the answer. */
	record Answer(List<Row> content) {
	}

	record Row(String officerId, String brigade, @Nullable LocalDate certificateValidTo, boolean onLeave,
			@Nullable Boolean active, @Nullable List<Period> leave, @Nullable List<Dispatch> dispatches,
			@Nullable List<Relation> relations) {
	}

	record Period(LocalDate from, @Nullable LocalDate to) {
	}

	record Dispatch(String brigade, LocalDate from, @Nullable LocalDate to) {
	}

	record Relation(String uscc, String kind, @Nullable LocalDate declaredOn, @Nullable LocalDate until) {
	}

}
