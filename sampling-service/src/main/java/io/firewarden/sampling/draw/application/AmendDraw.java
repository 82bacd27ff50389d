package io.firewarden.sampling.draw.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.firewarden.sampling.draw.domain.Amendment;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawId;
import io.firewarden.sampling.draw.domain.Standing;
import io.firewarden.sampling.draw.domain.protocol.Team;
import org.jspecify.annotations.Nullable;

/**
 * After the draw: the next of the reserve for a unit that cannot be checked (补抽), and the
 * next of a unit's officer order for an officer who is recused (回避). Nothing is drawn
 * again, so nobody can choose.
 */
public final class AmendDraw {

	/**
	 * @param successor what the approver saw; refused where the reserve says another
	 */
	public record Replacement(DrawId draw, String unitId, Amendment.ReplacementReason reason,
			Optional<String> successor, Approver approver) {
	}

	/**
	 * @param officerId of the registry
	 */
	public record Recusal(DrawId draw, String unitId, String officerId, Amendment.RecusalReason reason,
			Approver approver) {
	}

	/** Who approves, and why in words that only staff reads. */
	public record Approver(String account, @Nullable String note) {
	}

	private final Draws draws;

	private final DrawArchive archive;

	private final Assignments assignments;

	public AmendDraw(Draws draws, DrawArchive archive, Assignments assignments) {
		this.draws = draws;
		this.archive = archive;
		this.assignments = assignments;
	}

	public StepOutcome replace(Replacement command, Instant now) {
		return Step.take(this.draws, command.draw(), (draw) -> decide(draw, command.approver(), (standing, number) -> {
			if (standing.team(command.unitId()).isEmpty()) {
				return repeated(draw, command) ? new Step.Nothing() : new Step.Refuse(DrawRules.NOT_STANDING);
			}
			List<String> reserve = standing.reserve(command.unitId());
			if (reserve.isEmpty()) {
				return new Step.Refuse(DrawRules.RESERVE_USED_UP);
			}
			if (command.successor().filter((one) -> !one.equals(reserve.getFirst())).isPresent()) {
				return new Step.Refuse(DrawRules.OUT_OF_ORDER);
			}
			Team team = standing.successor(command.unitId(), reserve.getFirst());
			return amended(draw, new Amendment.UnitReplaced(number, command.unitId(),
					standing.stratum(command.unitId()), team, command.reason(), approval(command.approver(), now)));
		}));
	}

	public StepOutcome recuse(Recusal command, Instant now) {
		return Step.take(this.draws, command.draw(), (draw) -> decide(draw, command.approver(), (standing, number) -> {
			String officer = draw.fixed().flatMap((freeze) -> freeze.pseudonymOf(command.officerId())).orElse("");
			if (standing.team(command.unitId()).isEmpty()) {
				return new Step.Refuse(DrawRules.NOT_STANDING);
			}
			if (standing.team(command.unitId()).filter((team) -> team.officers().contains(officer)).isEmpty()) {
				return new Step.Refuse(DrawRules.NOT_IN_THAT_TEAM);
			}
			List<String> substitutes = standing.substitutes(command.unitId());
			if (substitutes.isEmpty()) {
				return new Step.Refuse(DrawRules.NO_SUBSTITUTE);
			}
			Team team = standing.without(command.unitId(), officer, substitutes.getFirst());
			return amended(draw,
					new Amendment.OfficerRecused(number, command.unitId(), standing.stratum(command.unitId()), officer,
							substitutes.getFirst(), team, command.reason(), approval(command.approver(), now)));
		}));
	}

	private interface Decision {

		Step of(Standing standing, int number);

	}

	private Step decide(Draw draw, Approver approver, Decision decision) {
		return switch (draw) {
			case Draw.Drawn _,
					Draw.Published _ when draw.opening().openedBy().equals(approver.account())
							|| draw.pledges().witness(approver.account()).isPresent() ->
				new Step.Refuse(DrawRules.NOT_THE_APPROVER);
			case Draw.Drawn _,
					Draw.Published _ ->
				draw.fixed()
					.flatMap((freeze) -> FrozenParts.read(freeze, this.archive))
					.map((parts) -> decision.of(
							Standing.of(parts.bundle(draw.opening(), draw.pledges()), draw.amendments()),
							draw.amendments().size() + 1))
					.orElseGet(() -> new Step.Refuse(DrawRules.FROZEN_PARTS_CHANGED));
			case Draw.Draft _, Draw.Frozen _, Draw.Seeded _, Draw.Voided _ ->
				new Step.Refuse(DrawRules.NOTHING_TO_AMEND);
		};
	}

	/** The first answer may have been lost: the same replacement is no second one. */
	private static boolean repeated(Draw draw, Replacement command) {
		return draw.amendments()
			.stream()
			.anyMatch((one) -> one instanceof Amendment.UnitReplaced before && before.unitId().equals(command.unitId())
					&& before.why() == command.reason());
	}

	private Step amended(Draw draw, Amendment amendment) {
		return switch (draw) {
			case Draw.Drawn drawn -> new Step.Change(drawn.amend(amendment));
			case Draw.Published published -> new Step.Change(published.amend(amendment,
					this.assignments.of(published, amendment.team(), amendment.approval().at())));
			case Draw.Draft _, Draw.Frozen _, Draw.Seeded _, Draw.Voided _ ->
				new Step.Refuse(DrawRules.NOTHING_TO_AMEND);
		};
	}

	private static Amendment.Approval approval(Approver approver, Instant now) {
		return new Amendment.Approval(approver.account(), now, approver.note());
	}

}
