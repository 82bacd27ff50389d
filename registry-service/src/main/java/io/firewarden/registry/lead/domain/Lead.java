package io.firewarden.registry.lead.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.registry.lead.domain.LeadEvent.Kind;
import org.jspecify.annotations.Nullable;

/**
 * 违法线索: a hint that a rule found, until people have judged it.
 *
 * <p>
 * Life: found ({@code DETECTED}), given to a brigade or an officer ({@code ASSIGNED}),
 * looked into and found true ({@code VERIFIED}) or dismissed with a reason
 * ({@code DISMISSED}); what was verified becomes a finding ({@code FINDING}). Further
 * evidence joins a lead that is not dismissed. A dismissed lead keeps the evidence it
 * rested on from being raised again, and no other: new evidence is a new lead. When the
 * condition is gone before anybody has found it true, the lead stays where it stands and
 * says since when ({@code resolvedOn}); it may come back.
 *
 * @param rank of the severity, the gravest first, for lists
 * @param dossier whose facts it was found in
 * @param keys of all evidence; the evidence shown may be only part of it
 * @param brigade whose matter it is; the one it was assigned to, once it was
 * @param assignedTo who has to look into it
 */
public record Lead(String id, CrossCheck rule, Severity severity, int rank, State state, Subject subject,
		String dossier, @Nullable String uscc, @Nullable String brigade, Words explanation, List<Evidence> evidence,
		List<String> keys, LocalDate detectedOn, LocalDate lastSeenOn, @Nullable LocalDate resolvedOn,
		@Nullable Assignee assignedTo, List<Act> history, List<Output> outputs) {

	/** More is counted and not shown. */
	static final int MOST_SHOWN = 40;

	public Lead {
		evidence = List.copyOf(evidence);
		keys = List.copyOf(keys);
		history = List.copyOf(history);
		outputs = List.copyOf(outputs);
	}

	/** A rule found something that no lead rests on yet. */
	public static Changed<Lead, LeadEvent> detect(Hint hint, String dossier, LocalDate today, Act act) {
		List<String> keys = hint.keys();
		Lead lead = new Lead(LeadId.of(hint.rule(), hint.subject(), dossier, keys), hint.rule(), hint.severity(),
				hint.severity().ordinal(), State.DETECTED, hint.subject(), dossier, hint.uscc(), hint.brigade(),
				hint.explanation(), shown(hint.evidence()), keys, today, today, null, null, List.of(act), List.of());
		return lead.with(Kind.DETECTED, today, null);
	}

	/** Whether nobody has judged it yet. */
	public boolean open() {
		return switch (this.state) {
			case DETECTED, ASSIGNED, VERIFIED -> true;
			case DISMISSED, FINDING -> false;
		};
	}

	/** Whether people found it true. */
	public boolean verified() {
		return this.state == State.VERIFIED || this.state == State.FINDING;
	}

	/** The same rule about the same subject. */
	public boolean about(Hint hint) {
		return this.rule == hint.rule() && this.subject.kind() == hint.subject().kind()
				&& this.subject.id().equals(hint.subject().id());
	}

	/** Somebody is to look into it; empty when it is judged already. */
	public Optional<Changed<Lead, LeadEvent>> assign(Assignee to, LocalDate today, Act act) {
		return switch (this.state) {
			case DETECTED, ASSIGNED ->
				Optional.of(moved(State.ASSIGNED, to, act).with(Kind.ASSIGNED, today, act.note()));
			case VERIFIED, DISMISSED, FINDING -> Optional.empty();
		};
	}

	/** It is true; empty unless somebody had to look into it. */
	public Optional<Changed<Lead, LeadEvent>> verify(LocalDate today, Act act) {
		return switch (this.state) {
			case ASSIGNED ->
				Optional.of(moved(State.VERIFIED, this.assignedTo, act).with(Kind.VERIFIED, today, act.note()));
			case DETECTED, VERIFIED, DISMISSED, FINDING -> Optional.empty();
		};
	}

	/** It is not true, or nothing follows; empty unless somebody had to look into it. */
	public Optional<Changed<Lead, LeadEvent>> dismiss(LocalDate today, Act act) {
		return switch (this.state) {
			case ASSIGNED ->
				Optional.of(moved(State.DISMISSED, this.assignedTo, act).with(Kind.DISMISSED, today, act.note()));
			case DETECTED, VERIFIED, DISMISSED, FINDING -> Optional.empty();
		};
	}

	/** It is a finding from now on; empty unless it is verified. */
	public Optional<Changed<Lead, LeadEvent>> confirm(LocalDate today, Act act) {
		return switch (this.state) {
			case VERIFIED ->
				Optional.of(moved(State.FINDING, this.assignedTo, act).with(Kind.CONFIRMED, today, act.note()));
			case DETECTED, ASSIGNED, DISMISSED, FINDING -> Optional.empty();
		};
	}

	/** The rule finds it again, perhaps with more; the same lead when nothing is new. */
	public Changed<Lead, LeadEvent> seen(Hint hint, LocalDate today, Act act) {
		Set<String> known = new HashSet<>(this.keys);
		boolean more = hint.keys().stream().anyMatch((key) -> !known.contains(key));
		boolean back = this.resolvedOn != null;
		List<Act> acts = (more || back) ? joined(this.history, act) : this.history;
		TreeSet<String> all = new TreeSet<>(this.keys);
		all.addAll(hint.keys());
		Severity gravest = (hint.severity().compareTo(this.severity) < 0 || open()) ? hint.severity() : this.severity;
		return new Changed<>(new Lead(this.id, this.rule, gravest, gravest.ordinal(), this.state, hint.subject(),
				this.dossier, hint.uscc(), (this.assignedTo != null) ? this.brigade : hint.brigade(),
				hint.explanation(), shown(hint.evidence()), List.copyOf(all), this.detectedOn, today, null,
				this.assignedTo, acts, this.outputs), List.of());
	}

	/** The condition is gone, as the data say; the same lead when it was gone before. */
	public Changed<Lead, LeadEvent> resolve(LocalDate today, Act act) {
		if (!open() || this.resolvedOn != null) {
			return new Changed<>(this, List.of());
		}
		return new Lead(this.id, this.rule, this.severity, this.rank, this.state, this.subject, this.dossier, this.uscc,
				this.brigade, this.explanation, this.evidence, this.keys, this.detectedOn, this.lastSeenOn, today,
				this.assignedTo, joined(this.history, act), this.outputs)
			.with(Kind.RESOLVED, today, null);
	}

	/** Something was made of it; the same lead when that is told before. */
	public Changed<Lead, LeadEvent> led(Output output, LocalDate today, Act act) {
		if (this.outputs.stream().anyMatch((one) -> one.kind() == output.kind() && one.id().equals(output.id()))) {
			return new Changed<>(this, List.of());
		}
		Lead after = new Lead(this.id, this.rule, this.severity, this.rank, this.state, this.subject, this.dossier,
				this.uscc, this.brigade, this.explanation, this.evidence, this.keys, this.detectedOn, this.lastSeenOn,
				this.resolvedOn, this.assignedTo, joined(this.history, act), joined(this.outputs, output));
		return Changed.of(after, new LeadEvent(Kind.FOLLOWED, after, today, null, output));
	}

	private Lead moved(State next, @Nullable Assignee to, Act act) {
		return new Lead(this.id, this.rule, this.severity, this.rank, next, this.subject, this.dossier, this.uscc,
				(to != null) ? to.brigade() : this.brigade, this.explanation, this.evidence, this.keys, this.detectedOn,
				this.lastSeenOn, this.resolvedOn, to, joined(this.history, act), this.outputs);
	}

	private Changed<Lead, LeadEvent> with(Kind kind, LocalDate on, @Nullable String note) {
		return Changed.of(this, new LeadEvent(kind, this, on, note, null));
	}

	private static List<Evidence> shown(List<Evidence> all) {
		return (all.size() <= MOST_SHOWN) ? all : all.subList(0, MOST_SHOWN);
	}

	private static <T> List<T> joined(List<T> before, T more) {
		return new ArrayList<>(Stream.concat(before.stream(), Stream.of(more)).toList());
	}

	/** Where a lead stands. */
	public enum State {

		DETECTED, ASSIGNED, VERIFIED, DISMISSED, FINDING

	}

	/** Who has to look into it: a brigade, or one of its officers. */
	public record Assignee(String brigade, @Nullable String officer) {
	}

	/** Something that was done with it. */
	public record Act(Instant at, String by, String act, @Nullable String note) {
	}

	/** Something that was made of it. */
	public record Output(Kind kind, String id, Instant at) {

		/** What can be made of a lead. */
		public enum Kind {

			/** 清理 (附件2). */
			CLEARANCE,
			/** 协查 (附件7). */
			OUT_OF_AREA,
			/** An agency on the register, and so in the census of quota Q1. */
			REGISTRATION,
			/** 抄告. */
			REFERRAL,
			/** 公示名单. */
			PUBLIC_LIST

		}

	}

}
