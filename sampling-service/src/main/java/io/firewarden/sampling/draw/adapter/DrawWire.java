package io.firewarden.sampling.draw.adapter;

import java.time.Instant;
import java.util.List;

import io.firewarden.platform.store.WireForm.WireEvent;
import io.firewarden.sampling.draw.domain.Amendment;
import io.firewarden.sampling.draw.domain.Assignment;
import io.firewarden.sampling.draw.domain.Conducted;
import io.firewarden.sampling.draw.domain.DrawEvent;
import io.firewarden.sampling.draw.domain.Freeze;
import io.firewarden.sampling.draw.domain.Opening;
import io.firewarden.sampling.draw.domain.Pledge;
import io.firewarden.sampling.draw.domain.QuotaChoice;
import io.firewarden.sampling.draw.domain.protocol.Contribution;
import org.jspecify.annotations.Nullable;

/** Draw events as others read them, see infra/contracts. */
final class DrawWire {

	private DrawWire() {
	}

	static WireEvent toWire(DrawEvent event) {
		return switch (event) {
			case DrawEvent.DrawOpened opened -> new WireEvent("sampling.draw-opened.v1", Opened.of(opened.opening()));
			case DrawEvent.DrawFrozen frozen -> new WireEvent("sampling.draw-frozen.v1", Frozen.of(frozen));
			case DrawEvent.DrawSeeded seeded -> new WireEvent("sampling.draw-seeded.v1", Seeded.of(seeded));
			case DrawEvent.DrawConducted conducted ->
				new WireEvent("sampling.draw-conducted.v1", ConductedData.of(conducted));
			case DrawEvent.DrawPublished published ->
				new WireEvent("sampling.draw-published.v1", Published.of(published));
			case DrawEvent.TeamsAssigned teams -> new WireEvent("sampling.teams-assigned.v1", Teams.of(teams));
			case DrawEvent.DrawAmended amended -> switch (amended.amendment()) {
				case Amendment.UnitReplaced one ->
					new WireEvent("sampling.unit-replaced.v1", UnitReplaced.of(amended.opening(), one, sent(amended)));
				case Amendment.OfficerRecused one -> new WireEvent("sampling.officer-recused.v1",
						OfficerRecused.of(amended.opening(), one, sent(amended)));
			};
			case DrawEvent.DrawVoided voided -> new WireEvent("sampling.draw-voided.v1", Voided.of(voided));
		};
	}

	private static @Nullable Member sent(DrawEvent.DrawAmended event) {
		return event.assignment().map(Member::of).orElse(null);
	}

	/**
	 * @param team by pseudonyms
	 * @param assignment by officer ids; absent before the publication
	 */
	record UnitReplaced(String drawId, String campaign, int sequence, int number, String unitId, String stratum,
			String successor, String reason, String approvedBy, List<String> team, @Nullable Member assignment) {

		static UnitReplaced of(Opening opening, Amendment.UnitReplaced one, @Nullable Member assignment) {
			return new UnitReplaced(opening.id().value(), opening.campaign(), opening.sequence(), one.number(),
					one.unitId(), one.stratum(), one.successor(), one.reason(), one.approval().by(),
					one.team().officers(), assignment);
		}

	}

	/** As {@link UnitReplaced}; officer and successor are pseudonyms. */
	record OfficerRecused(String drawId, String campaign, int sequence, int number, String unitId, String officer,
			String successor, String reason, String approvedBy, List<String> team, @Nullable Member assignment) {

		static OfficerRecused of(Opening opening, Amendment.OfficerRecused one, @Nullable Member assignment) {
			return new OfficerRecused(opening.id().value(), opening.campaign(), opening.sequence(), one.number(),
					one.unitId(), one.officer(), one.successor(), one.reason(), one.approval().by(),
					one.team().officers(), assignment);
		}

	}

	record Opened(String drawId, String campaign, int sequence, List<String> quotas, Instant openedAt) {

		static Opened of(Opening opening) {
			return new Opened(opening.id().value(), opening.campaign(), opening.sequence(),
					opening.quotas().stream().map(QuotaChoice::code).toList(), opening.openedAt());
		}

	}

	record Frozen(String drawId, String campaign, int sequence, String planHash, String frameRoot, int frameSize,
			String officerRoot, String secretCommitment, List<Freeze.StratumSize> strata,
			List<Contributor> contributors) {

		static Frozen of(DrawEvent.DrawFrozen event) {
			var opening = event.opening();
			var freeze = event.freeze();
			return new Frozen(opening.id().value(), opening.campaign(), opening.sequence(), freeze.plan().hash(),
					freeze.frameRoot(), freeze.frameSize(), freeze.officerRoot(), freeze.secretCommitment(),
					freeze.strata(), event.pledges().all().stream().map(Contributor::of).toList());
		}

	}

	record Contributor(String by, Contribution.Kind kind, @Nullable String commitment) {

		static Contributor of(Pledge pledge) {
			return new Contributor(pledge.by(), pledge.kind(), pledge.commitment().orElse(null));
		}

	}

	record Seeded(String drawId, String campaign, int sequence, List<Contribution> contributions) {

		static Seeded of(DrawEvent.DrawSeeded event) {
			var opening = event.opening();
			return new Seeded(opening.id().value(), opening.campaign(), opening.sequence(),
					event.pledges().contributed().stream().map((one) -> one.contribution()).toList());
		}

	}

	record ConductedData(String drawId, String campaign, int sequence, String seed, String secret, String bundleHash,
			List<Conducted.StratumDrawn> strata, List<String> shortUnits) {

		static ConductedData of(DrawEvent.DrawConducted event) {
			var opening = event.opening();
			var outcome = event.conducted();
			return new ConductedData(opening.id().value(), opening.campaign(), opening.sequence(), outcome.seed(),
					event.secret(), outcome.bundleHash(), outcome.strata(), outcome.shortUnits());
		}

	}

	record Published(String drawId, String campaign, int sequence, String bundleHash, int drawn, Instant publishedAt,
			List<Conducted.StratumDrawn> strata) {

		static Published of(DrawEvent.DrawPublished event) {
			var opening = event.opening();
			var outcome = event.conducted();
			return new Published(opening.id().value(), opening.campaign(), opening.sequence(), outcome.bundleHash(),
					outcome.drawn(), event.at(), outcome.strata());
		}

	}

	record Teams(String drawId, String campaign, int part, int parts, List<Member> assignments) {

		static Teams of(DrawEvent.TeamsAssigned event) {
			return new Teams(event.opening().id().value(), event.opening().campaign(), event.part(), event.parts(),
					event.assignments().stream().map(Member::of).toList());
		}

	}

	/**
	 * One drawn unit and its team.
	 *
	 * @param uscc absent where nobody serves the place
	 * @param items groups of items that the visit asks
	 */
	record Member(String unitId, @Nullable String uscc, String agencyName, String brigade, String stratum,
			List<String> officers, String lead, List<String> items, Assignment.@Nullable Joint joint) {

		static Member of(Assignment one) {
			var row = one.unit();
			return new Member(row.unitId(), row.uscc(), row.agencyName() == null ? row.name() : row.agencyName(),
					row.brigade(), row.unit().stratum(), one.officers(), one.officers().getFirst(), one.items(),
					one.joint());
		}

	}

	record Voided(String drawId, String campaign, int sequence, String reason) {

		static Voided of(DrawEvent.DrawVoided event) {
			return new Voided(event.opening().id().value(), event.opening().campaign(), event.opening().sequence(),
					event.reason());
		}

	}

}
