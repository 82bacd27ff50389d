package io.firewarden.sampling.draw.application;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The officer register (执法检查人员名录库), which another service keeps. */
public interface OfficersPort {

	/** All officers; fails when the register does not answer. */
	List<RegisteredOfficer> all();

	/**
	 * @param certificateValidTo last day of the enforcement certificate; null without one
	 * @param leave times of absence
	 * @param dispatches times in which another brigade is supported
	 * @param relations to agencies, as declared
	 */
	record RegisteredOfficer(String officerId, String brigade, @Nullable LocalDate certificateValidTo, boolean onLeave,
			List<Span> leave, List<Dispatch> dispatches, List<Relation> relations) {

		public RegisteredOfficer {
			leave = List.copyOf(leave);
			dispatches = List.copyOf(dispatches);
			relations = List.copyOf(relations);
		}

		/** One of whom no more is known. */
		public RegisteredOfficer(String officerId, String brigade, @Nullable LocalDate certificateValidTo,
				boolean onLeave) {
			this(officerId, brigade, certificateValidTo, onLeave, List.of(), List.of(), List.of());
		}

		public boolean absentOn(LocalDate day) {
			return this.onLeave || this.leave.stream().anyMatch((span) -> span.holdsOn(day));
		}

		public boolean certifiedOn(LocalDate day) {
			return this.certificateValidTo != null && !this.certificateValidTo.isBefore(day);
		}

		public boolean availableOn(LocalDate day) {
			return !absentOn(day) && certifiedOn(day);
		}

		/** Whom the officer works for on the day, the own brigade or a supported one. */
		public String brigadeOn(LocalDate day) {
			return this.dispatches.stream()
				.filter((one) -> one.span().holdsOn(day))
				.map(Dispatch::brigade)
				.findFirst()
				.orElse(this.brigade);
		}

	}

	/**
	 * @param to last day; null without end
	 */
	record Span(LocalDate from, @Nullable LocalDate to) {

		boolean holdsOn(LocalDate day) {
			return !this.from.isAfter(day) && (this.to == null || !this.to.isBefore(day));
		}

	}

	/** Support of another brigade. */
	record Dispatch(String brigade, Span span) {
	}

	/** A declared relation to an agency, from its declaration on. */
	record Relation(String uscc, String kind, Span span) {
	}

}
