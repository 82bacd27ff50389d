package io.firewarden.sampling.draw.adapter;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.sampling.draw.application.AmendDraw;
import io.firewarden.sampling.draw.domain.Amendment;
import io.firewarden.sampling.draw.domain.DrawId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** After the draw: replacements (补抽) and recusals (回避), approved by a leader. */
@RestController
@RequestMapping("/api/sampling/draws/{id}")
class AmendmentController {

	private final AmendDraw amend;

	private final StepAnswers answers;

	private final Clock clock;

	AmendmentController(AmendDraw amend, StepAnswers answers, Clock clock) {
		this.amend = amend;
		this.answers = answers;
		this.clock = clock;
	}

	@PostMapping("/replacements")
	@Access(Role.DETACHMENT_LEADER)
	ResponseEntity<DrawView> replaceUnit(@PathVariable String id, @Valid @RequestBody ReplacementRequest request,
			Caller caller, Locale locale) {
		var command = new AmendDraw.Replacement(new DrawId(id), request.unitId(), request.reason(),
				Optional.ofNullable(request.successor()), new AmendDraw.Approver(caller.username(), request.note()));
		return this.answers.of(this.amend.replace(command, this.clock.instant()), locale);
	}

	@PostMapping("/recusals")
	@Access(Role.DETACHMENT_LEADER)
	ResponseEntity<DrawView> recuseOfficer(@PathVariable String id, @Valid @RequestBody RecuseRequest request,
			Caller caller, Locale locale) {
		var command = new AmendDraw.Recusal(new DrawId(id), request.unitId(), request.officerId(), request.reason(),
				new AmendDraw.Approver(caller.username(), request.note()));
		return this.answers.of(this.amend.recuse(command, this.clock.instant()), locale);
	}

	/**
	 * @param successor what the screen showed; refused where the reserve says another
	 */
	record ReplacementRequest(@NotBlank @Size(max = 64) String unitId, @NotNull Amendment.ReplacementReason reason,
			@Nullable @Size(max = 64) String successor,
			@Nullable @Size(max = 500) @Pattern(regexp = "[^\\p{Cs}]*") String note) {
	}

	record RecuseRequest(@NotBlank @Size(max = 64) String unitId, @NotBlank @Size(max = 40) String officerId,
			@NotNull Amendment.RecusalReason reason,
			@Nullable @Size(max = 500) @Pattern(regexp = "[^\\p{Cs}]*") String note) {
	}

}
