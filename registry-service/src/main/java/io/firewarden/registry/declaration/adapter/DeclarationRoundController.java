package io.firewarden.registry.declaration.adapter;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.registry.attachment.PaperContent;
import io.firewarden.registry.declaration.adapter.DeclarationController.DifferenceView;
import io.firewarden.registry.declaration.application.Declarations;
import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.declaration.domain.DeclarationId;
import io.firewarden.registry.declaration.domain.DeclaredContent;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredAttachment;
import io.firewarden.registry.declaration.domain.Difference;
import io.firewarden.registry.declaration.domain.Section;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How each submission of a declaration differs from the one before. */
@RestController
class DeclarationRoundController {

	private final Declarations declarations;

	private final DeclarationRounds rounds;

	private final PaperContent scans;

	private final DeclarationAnswers answers;

	DeclarationRoundController(Declarations declarations, DeclarationRounds rounds, PaperContent scans,
			DeclarationAnswers answers) {
		this.scans = scans;
		this.declarations = declarations;
		this.rounds = rounds;
		this.answers = answers;
	}

	@GetMapping("/api/registry/declarations/{id}/rounds")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY })
	DeclarationRoundList declarationRounds(@PathVariable String id, Caller caller) {
		known(id, caller);
		List<DeclarationRound> all = this.rounds.of(id);
		List<RoundView> views = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			DeclarationRound round = all.get(i);
			views.add(new RoundView(round.round(), round.receivedAt(),
					(i + 1 < all.size()) ? changes(all.get(i + 1).content(), round.content(), caller) : List.of(),
					scans(round.content(), caller)));
		}
		return new DeclarationRoundList(views);
	}

	/**
	 * Which scans the submission had; one that is replaced or taken back later stays
	 * readable here.
	 */
	@GetMapping("/api/registry/declarations/{id}/scans/{scanId}")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = "application/octet-stream",
					schema = @Schema(type = "string", format = "binary")))
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER, Role.AGENCY })
	ResponseEntity<Resource> declarationScan(@PathVariable String id, @PathVariable String scanId, Caller caller)
			throws IOException {
		Declaration declaration = known(id, caller);
		boolean named = declaration.sheet().content().names(scanId)
				|| this.rounds.of(id).stream().anyMatch((round) -> round.content().names(scanId));
		if (!named) {
			throw this.answers.notFound();
		}
		return this.scans.named(scanId);
	}

	private Declaration known(String id, Caller caller) {
		return this.declarations.find(new DeclarationId(id), caller.jurisdiction())
			.orElseThrow(this.answers::notFound)
			.state();
	}

	private static List<DeclaredAttachment> scans(DeclaredContent content, Caller caller) {
		return DeclarationAnswers.seesPeople(caller)
				? content.attachments().stream().filter((one) -> one.scanId() != null).toList() : List.of();
	}

	private static List<DifferenceView> changes(DeclaredContent before, DeclaredContent after, Caller caller) {
		return Difference.since(before, after)
			.stream()
			.filter((one) -> DeclarationAnswers.seesPeople(caller)
					|| (!DeclarationController.PERSONAL.contains(one.path()) && one.section() != Section.PAPERS))
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
	 * @param scans papers that came with a scan, for those who may open it
	 */
	record RoundView(int round, Instant receivedAt, List<DifferenceView> changes, List<DeclaredAttachment> scans) {
	}

}
