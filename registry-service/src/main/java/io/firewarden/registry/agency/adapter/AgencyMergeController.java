package io.firewarden.registry.agency.adapter;

import java.time.Clock;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.agency.application.MergeAgencies;
import io.firewarden.registry.agency.domain.Uscc;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/agencies/{uscc}/merge")
class AgencyMergeController {

	private final MergeAgencies merge;

	private final Problems problems;

	private final Clock clock;

	AgencyMergeController(MergeAgencies merge, Problems problems, Clock clock) {
		this.merge = merge;
		this.problems = problems;
		this.clock = clock;
	}

	@PostMapping
	@Access(Role.DETACHMENT_OFFICER)
	ResponseEntity<MergedAgency> mergeAgency(@PathVariable String uscc, @Valid @RequestBody AgencyMergeForm form) {
		return answer(this.merge.merge(known(uscc), known(form.into), form.reason, this.clock.instant()));
	}

	@PostMapping("/undo")
	@Access(Role.DETACHMENT_OFFICER)
	ResponseEntity<MergedAgency> undoAgencyMerge(@PathVariable String uscc, @Valid @RequestBody AgencyUndoForm form) {
		return answer(this.merge.undo(known(uscc), form.reason, this.clock.instant()));
	}

	private Uscc known(String uscc) {
		return Uscc.read(uscc).orElseThrow(this.problems::notFound);
	}

	private ResponseEntity<MergedAgency> answer(MergeAgencies.Outcome outcome) {
		return switch (outcome) {
			case MergeAgencies.Outcome.Done(var agency) -> {
				Uscc into = agency.state().mergedInto();
				yield ResponseEntity.ok()
					.eTag(Etags.of(agency.version()))
					.body(new MergedAgency(agency.state().uscc().value(), (into != null) ? into.value() : null,
							agency.version()));
			}
			case MergeAgencies.Outcome.NotThere() -> throw this.problems.notFound();
			case MergeAgencies.Outcome.RefusedBy(var rule) -> throw this.problems.refused(HttpStatus.CONFLICT, rule);
			case MergeAgencies.Outcome.Overtaken() -> throw this.problems.overtaken();
		};
	}

	record AgencyMergeForm(@NotBlank @Size(max = 18) String into, @NotBlank @Size(max = 500) String reason) {
	}

	record AgencyUndoForm(@NotBlank @Size(max = 500) String reason) {
	}

	/** Where the record points to now; null when it stands by itself. */
	record MergedAgency(String uscc, @Nullable String mergedInto, long version) {
	}

}
