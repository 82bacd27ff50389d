package io.firewarden.registry.matching.adapter;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.ExpectedVersion;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.matching.application.DecidePair;
import io.firewarden.registry.matching.application.DecidePair.Outcome;
import io.firewarden.registry.matching.domain.Pair;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/matching/pairs")
class PairController {

	static final Rule NOT_IN_THIS_STATE = new Rule("REG-560");

	private final PairDesk desk;

	private final DecidePair decide;

	private final Problems problems;

	private final Clock clock;

	PairController(PairDesk desk, DecidePair decide, Problems problems, Clock clock) {
		this.desk = desk;
		this.decide = decide;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR })
	Listing<PairView> pairs(@ParameterObject PairQuery query, Paging paging, Caller caller, Locale locale) {
		return this.desk.list(query, paging, caller.jurisdiction(), locale);
	}

	/** The likest of those that wait; 204 when none does. */
	@GetMapping("/next")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<PairView> nextPair(@RequestParam @Nullable String brigade, Caller caller, Locale locale) {
		List<PairView> next = this.desk
			.list(new PairQuery(Pair.State.OPEN, brigade, null, null), new Paging(0, 1, List.of()),
					caller.jurisdiction(), locale)
			.content();
		return next.isEmpty() ? ResponseEntity.noContent().build() : this.desk.answer(next.getFirst());
	}

	@GetMapping("/{pairId}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR })
	ResponseEntity<PairView> pair(@PathVariable String pairId, Caller caller, Locale locale) {
		return this.desk.find(pairId, caller.jurisdiction(), locale);
	}

	@PostMapping("/{pairId}/decision")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<PairView> decidePair(@PathVariable String pairId, @Valid @RequestBody DecisionForm form,
			ExpectedVersion expected, Caller caller, Locale locale) {
		return decide(new DecidePair.Command(pairId, expected.value(), form.decision().state(), caller.username(),
				form.reason()), caller, locale);
	}

	@PostMapping("/{pairId}/undo")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<PairView> undoPairDecision(@PathVariable String pairId, @Valid @RequestBody UndoForm form,
			ExpectedVersion expected, Caller caller, Locale locale) {
		return decide(
				new DecidePair.Command(pairId, expected.value(), Pair.State.OPEN, caller.username(), form.reason()),
				caller, locale);
	}

	private ResponseEntity<PairView> decide(DecidePair.Command command, Caller caller, Locale locale) {
		return switch (this.decide.handle(command, caller.jurisdiction(), this.clock.instant())) {
			case Outcome.Tried(var written) -> this.desk.settled(written, locale);
			case Outcome.NotInThisState() -> throw this.problems.refused(HttpStatus.CONFLICT, NOT_IN_THIS_STATE);
		};
	}

	/** What may be decided. */
	enum Choice {

		SAME, DIFFERENT, LATER;

		Pair.State state() {
			return switch (this) {
				case SAME -> Pair.State.SAME;
				case DIFFERENT -> Pair.State.DIFFERENT;
				case LATER -> Pair.State.LATER;
			};
		}

	}

	record DecisionForm(@NotNull Choice decision, @Nullable @Size(max = 500) String reason) {
	}

	record UndoForm(@NotBlank @Size(max = 500) String reason) {
	}

}
