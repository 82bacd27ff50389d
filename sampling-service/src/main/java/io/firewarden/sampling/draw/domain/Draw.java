package io.firewarden.sampling.draw.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.sampling.draw.domain.protocol.Bundle;

/**
 * One draw (抽取) of a campaign by {@code firewarden-draw-1}.
 * <p>
 * Life: the organiser opens it and names witnesses and perhaps a public source
 * ({@code Draft}); each witness commits to a value nobody sees. The freeze fixes plan,
 * frame, officers and the machine's secret ({@code Frozen}); then the values are
 * revealed, and with the last of them the seed is fixed though nobody has seen it
 * ({@code Seeded}). The draw computes result and teams once ({@code Drawn}); publishing
 * makes the bundle public and sends the teams out ({@code Published}). What is replaced
 * after the draw is an amendment: the bundle stays as it is. From everywhere a draw can
 * be given up with a reason ({@code Voided}); it keeps its number, so a repeated try
 * always shows.
 */
public sealed interface Draw {

	/** Assignments per event, as infra/contracts says. */
	int ASSIGNMENTS_PER_EVENT = 500;

	Opening opening();

	Pledges pledges();

	/** What was fixed, once it was. */
	default Optional<Freeze> fixed() {
		return Optional.empty();
	}

	/** What came out, once it did. */
	default Optional<Conducted> outcome() {
		return Optional.empty();
	}

	/** Gives the draw its number. */
	static Changed<Draw, DrawEvent> open(Opening opening, Pledges pledges) {
		return Changed.of(new Draft(opening, pledges, Preparation.NONE), new DrawEvent.DrawOpened(opening));
	}

	/** What was changed after the draw, in its order. */
	default List<Amendment> amendments() {
		return List.of();
	}

	default Changed<Draw, DrawEvent> giveUp(String reason, String by, Instant now) {
		return Changed.of(new Voided(this, reason, by, now), new DrawEvent.DrawVoided(opening(), reason));
	}

	/** Witnesses commit; a leader says what is left out. */
	record Draft(Opening opening, Pledges pledges, Preparation preparation) implements Draw {

		public Changed<Draw, DrawEvent> commit(Pledge witness, String commitment) {
			return Changed
				.of(new Draft(this.opening, this.pledges.with(witness.committed(commitment)), this.preparation));
		}

		public Changed<Draw, DrawEvent> prepare(Preparation decided) {
			return Changed.of(new Draft(this.opening, this.pledges, decided));
		}

		public Changed<Draw, DrawEvent> freeze(Freeze freeze) {
			return Changed.of(new Frozen(this.opening, this.pledges, freeze),
					new DrawEvent.DrawFrozen(this.opening, freeze, this.pledges));
		}

	}

	/** Values are revealed. */
	record Frozen(Opening opening, Pledges pledges, Freeze freeze) implements Draw {

		/** The last one fixes the seed. */
		public Changed<Draw, DrawEvent> reveal(Pledge contributor, String value, Instant now) {
			Pledges after = after(contributor, value);
			return after.revealed()
					? Changed.of(new Seeded(this.opening, after, this.freeze, now),
							new DrawEvent.DrawSeeded(this.opening, after))
					: Changed.of(new Frozen(this.opening, after, this.freeze));
		}

		/** Whether this value would be the last and leave all of them easy to guess. */
		public boolean tooWeakWith(Pledge contributor, String value) {
			Pledges after = after(contributor, value);
			return after.revealed() && !after.strongEnough();
		}

		private Pledges after(Pledge contributor, String value) {
			return this.pledges.with(contributor.revealed(value));
		}

		@Override
		public Optional<Freeze> fixed() {
			return Optional.of(this.freeze);
		}

	}

	/** Everything is fixed, nothing is known. */
	record Seeded(Opening opening, Pledges pledges, Freeze freeze, Instant at) implements Draw {

		public Changed<Draw, DrawEvent> conduct(Bundle bundle, String request, Instant now) {
			Conducted conducted = Conducted.of(bundle, request, now);
			return Changed.of(new Drawn(this.opening, this.pledges, this.freeze, conducted, List.of()),
					new DrawEvent.DrawConducted(this.opening, this.freeze.secret(), conducted));
		}

		@Override
		public Optional<Freeze> fixed() {
			return Optional.of(this.freeze);
		}

	}

	/** Result and teams are there. */
	record Drawn(Opening opening, Pledges pledges, Freeze freeze, Conducted conducted,
			List<Amendment> amendments) implements Draw {

		public Drawn {
			amendments = List.copyOf(amendments);
		}

		/** Nobody has been sent yet. */
		public Changed<Draw, DrawEvent> amend(Amendment amendment) {
			return Changed.of(
					new Drawn(this.opening, this.pledges, this.freeze, this.conducted,
							Draw.longer(this.amendments, amendment)),
					new DrawEvent.DrawAmended(this.opening, amendment, Optional.empty()));
		}

		public Changed<Draw, DrawEvent> publish(List<Assignment> assignments, Instant now) {
			List<DrawEvent> events = new ArrayList<>();
			events.add(new DrawEvent.DrawPublished(this.opening, this.conducted, now));
			int parts = (assignments.size() + ASSIGNMENTS_PER_EVENT - 1) / ASSIGNMENTS_PER_EVENT;
			for (int part = 0; part < parts; part++) {
				int from = part * ASSIGNMENTS_PER_EVENT;
				int to = Math.min(from + ASSIGNMENTS_PER_EVENT, assignments.size());
				events.add(new DrawEvent.TeamsAssigned(this.opening, part + 1, parts, assignments.subList(from, to)));
			}
			return new Changed<>(
					new Published(this.opening, this.pledges, this.freeze, this.conducted, this.amendments, now),
					events);
		}

		@Override
		public Optional<Freeze> fixed() {
			return Optional.of(this.freeze);
		}

		@Override
		public Optional<Conducted> outcome() {
			return Optional.of(this.conducted);
		}

	}

	/** The bundle is public. */
	record Published(Opening opening, Pledges pledges, Freeze freeze, Conducted conducted, List<Amendment> amendments,
			Instant at) implements Draw {

		public Published {
			amendments = List.copyOf(amendments);
		}

		/**
		 * @param assignment who is sent now; none while no team is possible
		 */
		public Changed<Draw, DrawEvent> amend(Amendment amendment, Optional<Assignment> assignment) {
			return Changed.of(
					new Published(this.opening, this.pledges, this.freeze, this.conducted,
							Draw.longer(this.amendments, amendment), this.at),
					new DrawEvent.DrawAmended(this.opening, amendment, assignment));
		}

		@Override
		public Optional<Freeze> fixed() {
			return Optional.of(this.freeze);
		}

		@Override
		public Optional<Conducted> outcome() {
			return Optional.of(this.conducted);
		}

	}

	/** Given up. */
	record Voided(Draw before, String reason, String by, Instant at) implements Draw {

		@Override
		public Opening opening() {
			return this.before.opening();
		}

		@Override
		public Pledges pledges() {
			return this.before.pledges();
		}

		@Override
		public Optional<Freeze> fixed() {
			return this.before.fixed();
		}

		@Override
		public Optional<Conducted> outcome() {
			return this.before.outcome();
		}

		@Override
		public List<Amendment> amendments() {
			return this.before.amendments();
		}

	}

	private static List<Amendment> longer(List<Amendment> amendments, Amendment next) {
		List<Amendment> longer = new ArrayList<>(amendments);
		longer.add(next);
		return longer;
	}

}
