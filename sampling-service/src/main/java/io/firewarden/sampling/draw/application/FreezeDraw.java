package io.firewarden.sampling.draw.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawId;
import io.firewarden.sampling.draw.domain.FrameRow;
import io.firewarden.sampling.draw.domain.Freeze;
import io.firewarden.sampling.draw.domain.Opening;
import io.firewarden.sampling.draw.domain.QuotaChoice;
import io.firewarden.sampling.draw.domain.protocol.DrawPlan;
import io.firewarden.sampling.draw.domain.protocol.Frame;
import io.firewarden.sampling.draw.domain.protocol.Unit;
import io.firewarden.sampling.frame.ObjectRegister;

/**
 * Fixes plan, frame and officers of a draw, and makes the machine's secret. From here on
 * nobody can change who may be drawn, and nobody knows who will be.
 */
public final class FreezeDraw {

	/**
	 * @param today the day officers must be available on
	 */
	public record Command(DrawId draw, String by, String request, LocalDate today) {
	}

	private final Draws draws;

	private final ObjectRegister objects;

	private final OfficersPort officers;

	private final DrawArchive archive;

	private final Chance chance;

	public FreezeDraw(Draws draws, ObjectRegister objects, OfficersPort officers, DrawArchive archive, Chance chance) {
		this.draws = draws;
		this.objects = objects;
		this.officers = officers;
		this.archive = archive;
		this.chance = chance;
	}

	public StepOutcome handle(Command command, Instant now) {
		return Step.take(this.draws, command.draw(), (draw) -> switch (draw) {
			case Draw.Draft draft -> decide(draft, command, now);
			case Draw.Frozen frozen when frozen.freeze().request().equals(command.request()) -> new Step.Nothing();
			case Draw.Frozen _, Draw.Seeded _, Draw.Drawn _, Draw.Published _, Draw.Voided _ ->
				new Step.Refuse(DrawRules.FROZEN_BEFORE);
		});
	}

	private Step decide(Draw.Draft draft, Command command, Instant now) {
		if (draft.pledges().witness(command.by()).isPresent()) {
			return new Step.Refuse(DrawRules.ORGANISER_AS_WITNESS);
		}
		if (!draft.pledges().ready()) {
			return new Step.Refuse(DrawRules.COMMITMENTS_MISSING);
		}
		List<FrameRow> rows = rows(draft.opening());
		if (rows.isEmpty()) {
			return new Step.Refuse(DrawRules.EMPTY_FRAME);
		}
		var available = this.officers.all().stream().filter((one) -> one.availableOn(command.today())).toList();
		if (available.size() < draft.opening().teamSize()) {
			return new Step.Refuse(DrawRules.TOO_FEW_OFFICERS);
		}
		Freeze freeze = freeze(draft.opening(), rows, available, command.request(), now);
		this.archive.keepFrame(freeze.secretCommitment(), rows);
		return new Step.Change(draft.freeze(freeze));
	}

	private List<FrameRow> rows(Opening opening) {
		List<FrameRow> rows = new ArrayList<>();
		for (QuotaChoice quota : opening.quotas()) {
			String stratum = quota.rule().stratum();
			this.objects.agencies(Stratum.of(stratum) == Stratum.REGISTERED)
				.forEach((one) -> rows.add(new FrameRow(new Unit(one.uscc(), stratum, 1), one.name(), one.brigade())));
		}
		return rows;
	}

	private Freeze freeze(Opening opening, List<FrameRow> rows, List<OfficersPort.RegisteredOfficer> available,
			String request, Instant now) {
		var quotas = opening.quotas().stream().map(QuotaChoice::rule).toList();
		var strata = quotas.stream()
			.map((quota) -> new Freeze.StratumSize(quota.stratum(),
					(int) rows.stream().filter((row) -> row.unit().stratum().equals(quota.stratum())).count()))
			.toList();
		return new Freeze(DrawPlan.of(opening.teamSize(), quotas, List.of(), List.of()),
				Frame.of(rows.stream().map(FrameRow::unit).toList()).root(), strata, disguised(available),
				this.chance.secret(), request, now);
	}

	/** Pseudonyms by chance: the order of the register would give the officers away. */
	private List<Freeze.DisguisedOfficer> disguised(List<OfficersPort.RegisteredOfficer> available) {
		List<Freeze.DisguisedOfficer> disguised = new ArrayList<>();
		for (OfficersPort.RegisteredOfficer one : this.chance.shuffled(available)) {
			disguised.add(new Freeze.DisguisedOfficer(one.officerId(), "P%03d".formatted(disguised.size() + 1),
					one.brigade()));
		}
		return disguised;
	}

	/** The strata of agencies that a campaign's quotas may name. */
	enum Stratum {

		REGISTERED, UNREGISTERED;

		static Stratum of(String name) {
			return switch (name) {
				case "registered" -> REGISTERED;
				case "unregistered" -> UNREGISTERED;
				default -> throw new IllegalStateException("no frame for the stratum " + name);
			};
		}

	}

}
