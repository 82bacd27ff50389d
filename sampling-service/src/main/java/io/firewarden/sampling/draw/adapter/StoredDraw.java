package io.firewarden.sampling.draw.adapter;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.firewarden.sampling.draw.domain.Amendment;
import io.firewarden.sampling.draw.domain.Conducted;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawId;
import io.firewarden.sampling.draw.domain.Freeze;
import io.firewarden.sampling.draw.domain.Opening;
import io.firewarden.sampling.draw.domain.Pledge;
import io.firewarden.sampling.draw.domain.Pledges;
import io.firewarden.sampling.draw.domain.Preparation;
import io.firewarden.sampling.draw.domain.protocol.Conflict;
import io.firewarden.sampling.draw.domain.protocol.Contribution;
import io.firewarden.sampling.draw.domain.protocol.DrawPlan;
import io.firewarden.sampling.draw.domain.protocol.Team;
import org.jspecify.annotations.Nullable;

/**
 * A draw as it is stored. A void draw keeps the state it had in {@code stateBefore}.
 */
record StoredDraw(State state, @Nullable State stateBefore, String campaign, int sequence, int teamSize,
		List<StoredQuota> quotas, String openedBy, String request, Instant openedAt, List<StoredPledge> pledges,
		@Nullable StoredFreeze freeze, @Nullable Instant seededAt, @Nullable Conducted conducted,
		@Nullable Instant publishedAt, @Nullable StoredVoid voided, @Nullable Preparation preparation,
		@Nullable List<StoredAmendment> amendments) {

	/** The word on the wire and in the store. */
	enum State {

		DRAFT, FROZEN, SEEDED, DRAWN, PUBLISHED, VOID;

		static State of(Draw draw) {
			return switch (draw) {
				case Draw.Draft _ -> DRAFT;
				case Draw.Frozen _ -> FROZEN;
				case Draw.Seeded _ -> SEEDED;
				case Draw.Drawn _ -> DRAWN;
				case Draw.Published _ -> PUBLISHED;
				case Draw.Voided _ -> VOID;
			};
		}

	}

	record StoredPledge(String by, Contribution.Kind kind, @Nullable String commitment, @Nullable String value) {

		static StoredPledge of(Pledge pledge) {
			return new StoredPledge(pledge.by(), pledge.kind(), pledge.commitment().orElse(null),
					pledge.value().orElse(null));
		}

		Pledge pledge() {
			return new Pledge(this.by, this.kind, Optional.ofNullable(this.commitment),
					Optional.ofNullable(this.value));
		}

	}

	/**
	 * @param officer who was recused; null for a replaced unit
	 */
	record StoredAmendment(int number, String unitId, String stratum, @Nullable String officer,
			@Nullable String successor, Team team, String reason, Amendment.Approval approval) {

		static StoredAmendment of(Amendment amendment) {
			return switch (amendment) {
				case Amendment.UnitReplaced one -> new StoredAmendment(one.number(), one.unitId(), one.stratum(), null,
						null, one.team(), one.reason(), one.approval());
				case Amendment.OfficerRecused one -> new StoredAmendment(one.number(), one.unitId(), one.stratum(),
						one.officer(), one.successor(), one.team(), one.reason(), one.approval());
			};
		}

		Amendment amendment() {
			return this.officer == null || this.successor == null
					? new Amendment.UnitReplaced(this.number, this.unitId, this.stratum, this.team,
							Amendment.ReplacementReason.valueOf(this.reason), this.approval)
					: new Amendment.OfficerRecused(this.number, this.unitId, this.stratum, this.officer, this.successor,
							this.team, Amendment.RecusalReason.valueOf(this.reason), this.approval);
		}

	}

	/**
	 * @param plan canonical JSON, as its hash covers it
	 */
	record StoredFreeze(String plan, List<Conflict> conflicts, String frameRoot, List<Freeze.StratumSize> strata,
			List<Freeze.DisguisedOfficer> officers, @Nullable Preparation preparation, String secret, String request,
			Instant at) {

		static StoredFreeze of(Freeze freeze) {
			return new StoredFreeze(freeze.plan().canonical(), freeze.plan().conflicts(), freeze.frameRoot(),
					freeze.strata(), freeze.officers(), freeze.preparation(), freeze.secret(), freeze.request(),
					freeze.at());
		}

		Freeze freeze(Opening opening) {
			var quotas = opening.protocol(this.strata.stream().map(Freeze.StratumSize::stratum).toList());
			return new Freeze(new DrawPlan(opening.teamSize(), quotas, this.conflicts, this.plan), this.frameRoot,
					this.strata, this.officers, Objects.requireNonNullElse(this.preparation, Preparation.NONE),
					this.secret, this.request, this.at);
		}

	}

	record StoredVoid(String reason, String by, Instant at) {
	}

	static StoredDraw of(Draw draw) {
		Draw core = draw instanceof Draw.Voided voided ? voided.before() : draw;
		var opening = draw.opening();
		return new StoredDraw(State.of(draw), draw instanceof Draw.Voided ? State.of(core) : null, opening.campaign(),
				opening.sequence(), opening.teamSize(), opening.quotas().stream().map(StoredQuota::of).toList(),
				opening.openedBy(), opening.request(), opening.openedAt(),
				draw.pledges().all().stream().map(StoredPledge::of).toList(),
				draw.fixed().map(StoredFreeze::of).orElse(null),
				core instanceof Draw.Seeded seeded ? seeded.at() : null, draw.outcome().orElse(null),
				core instanceof Draw.Published published ? published.at() : null,
				draw instanceof Draw.Voided voided ? new StoredVoid(voided.reason(), voided.by(), voided.at()) : null,
				core instanceof Draw.Draft draft ? draft.preparation() : null,
				draw.amendments().stream().map(StoredAmendment::of).toList());
	}

	Draw draw() {
		return this.voided == null ? core(this.state) : new Draw.Voided(core(Objects.requireNonNull(this.stateBefore)),
				this.voided.reason(), this.voided.by(), this.voided.at());
	}

	private Draw core(State was) {
		var opening = new Opening(DrawId.of(this.campaign, this.sequence), this.campaign, this.sequence, this.teamSize,
				this.quotas.stream().map(StoredQuota::choice).toList(), this.openedBy, this.request, this.openedAt);
		var made = new Pledges(this.pledges.stream().map(StoredPledge::pledge).toList());
		if (was == State.DRAFT) {
			return new Draw.Draft(opening, made, Objects.requireNonNullElse(this.preparation, Preparation.NONE));
		}
		var fixed = Objects.requireNonNull(this.freeze).freeze(opening);
		var amended = Objects.requireNonNullElse(this.amendments, List.<StoredAmendment>of())
			.stream()
			.map(StoredAmendment::amendment)
			.toList();
		return switch (was) {
			case FROZEN -> new Draw.Frozen(opening, made, fixed);
			case SEEDED -> new Draw.Seeded(opening, made, fixed, Objects.requireNonNull(this.seededAt));
			case DRAWN -> new Draw.Drawn(opening, made, fixed, Objects.requireNonNull(this.conducted), amended);
			case PUBLISHED -> new Draw.Published(opening, made, fixed, Objects.requireNonNull(this.conducted), amended,
					Objects.requireNonNull(this.publishedAt));
			case DRAFT, VOID -> throw new IllegalStateException("no such state before the void: " + was);
		};
	}

}
