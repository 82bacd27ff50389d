package io.firewarden.registry.declaration.adapter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.registry.declaration.adapter.DeclarationController.DifferenceView;
import io.firewarden.registry.declaration.application.Declarations;
import io.firewarden.registry.declaration.domain.DeclarationId;
import io.firewarden.registry.declaration.domain.DeclaredContent;
import io.firewarden.registry.declaration.domain.Difference;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How each submission of a declaration differs from the one before. */
@RestController
class DeclarationRoundController {

	private final Declarations declarations;

	private final DeclarationRounds rounds;

	private final DeclarationAnswers answers;

	DeclarationRoundController(Declarations declarations, DeclarationRounds rounds, DeclarationAnswers answers) {
		this.declarations = declarations;
		this.rounds = rounds;
		this.answers = answers;
	}

	@GetMapping("/api/registry/declarations/{id}/rounds")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY })
	DeclarationRoundList declarationRounds(@PathVariable String id, Caller caller) {
		this.declarations.find(new DeclarationId(id), caller.jurisdiction()).orElseThrow(this.answers::notFound);
		List<DeclarationRound> all = this.rounds.of(id);
		List<RoundView> views = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			DeclarationRound round = all.get(i);
			views.add(new RoundView(round.round(), round.receivedAt(),
					(i + 1 < all.size()) ? changes(all.get(i + 1).content(), round.content(), caller) : List.of()));
		}
		return new DeclarationRoundList(views);
	}

	private static List<DifferenceView> changes(DeclaredContent before, DeclaredContent after, Caller caller) {
		return Difference.between(before, after)
			.stream()
			.filter((one) -> DeclarationAnswers.seesPeople(caller)
					|| !DeclarationController.PERSONAL.contains(one.path()))
			.map((one) -> new DifferenceView(one.path(), one.section(), one.field(), one.kind(), one.register(),
					one.declared(), false))
			.toList();
	}

	/** All submissions, the latest first. */
	record DeclarationRoundList(List<RoundView> content) {
	}

	/**
	 * One submission.
	 *
	 * @param changes against the one before; {@code register} is what that one said
	 */
	record RoundView(int round, Instant receivedAt, List<DifferenceView> changes) {
	}

}
