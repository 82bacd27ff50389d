package io.firewarden.registry.practitioner.adapter;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.practitioner.application.MergePractitioners;
import io.firewarden.registry.practitioner.domain.PractitionerId;
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
@RequestMapping("/api/registry/practitioners/{id}/merge")
class PractitionerMergeController {

	private final MergePractitioners merge;

	private final Problems problems;

	PractitionerMergeController(MergePractitioners merge, Problems problems) {
		this.merge = merge;
		this.problems = problems;
	}

	@PostMapping
	@Access(Role.DETACHMENT_OFFICER)
	ResponseEntity<MergedPractitioner> mergePractitioner(@PathVariable String id,
			@Valid @RequestBody PersonMergeForm form) {
		return answer(this.merge.merge(new PractitionerId(id), new PractitionerId(form.into), form.reason));
	}

	@PostMapping("/undo")
	@Access(Role.DETACHMENT_OFFICER)
	ResponseEntity<MergedPractitioner> undoPractitionerMerge(@PathVariable String id,
			@Valid @RequestBody PersonUndoForm form) {
		return answer(this.merge.undo(new PractitionerId(id), form.reason));
	}

	private ResponseEntity<MergedPractitioner> answer(MergePractitioners.Outcome outcome) {
		return switch (outcome) {
			case MergePractitioners.Outcome.Done(var practitioner) -> {
				PractitionerId into = practitioner.state().mergedInto();
				yield ResponseEntity.ok()
					.eTag(Etags.of(practitioner.version()))
					.body(new MergedPractitioner(practitioner.state().id().value(),
							(into != null) ? into.value() : null, practitioner.version()));
			}
			case MergePractitioners.Outcome.NotThere() -> throw this.problems.notFound();
			case MergePractitioners.Outcome.RefusedBy(var rule) ->
				throw this.problems.refused(HttpStatus.CONFLICT, rule);
			case MergePractitioners.Outcome.Overtaken() -> throw this.problems.overtaken();
		};
	}

	record PersonMergeForm(@NotBlank @Size(max = 60) String into, @NotBlank @Size(max = 500) String reason) {
	}

	record PersonUndoForm(@NotBlank @Size(max = 500) String reason) {
	}

	/** Where the record points to now; null when it stands by itself. */
	record MergedPractitioner(String practitionerId, @Nullable String mergedInto, long version) {
	}

}
