package io.firewarden.registry.lead.application;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.lead.domain.Lead;
import io.firewarden.registry.lead.domain.Lead.Act;
import io.firewarden.registry.lead.domain.Lead.Assignee;
import io.firewarden.registry.lead.domain.LeadEvent;
import org.jspecify.annotations.Nullable;

/** An officer moves a lead along its life. */
public final class JudgeLead {

	/** The lead is past this step, or before it. */
	public static final Rule NOT_IN_THIS_STATE = new Rule("REG-600");

	/** No brigade is named, and the lead is no brigade's. */
	public static final Rule NO_BRIGADE = new Rule("REG-601");

	/** The officer is of another brigade, or nobody's. */
	public static final Rule OTHER_OFFICER = new Rule("REG-608");

	private static final int ATTEMPTS = 5;

	private final LeadBook leads;

	private final Function<String, Optional<String>> unitOf;

	/**
	 * The use case.
	 * @param unitOf the brigade or detachment an officer belongs to
	 */
	public JudgeLead(LeadBook leads, Function<String, Optional<String>> unitOf) {
		this.leads = leads;
		this.unitOf = unitOf;
	}

	/** What an officer does. */
	public sealed interface Step {

		/**
		 * Gives it to a brigade, by default the one whose matter it is, or to an officer
		 * of it.
		 */
		record Assign(@Nullable String brigade, @Nullable String officer) implements Step {
		}

		record Verify(String note) implements Step {
		}

		record Dismiss(String reason) implements Step {
		}

		record Confirm(String note) implements Step {
		}

	}

	/** Every way in which a step can end. */
	public sealed interface Outcome {

		record Done(Versioned<Lead> lead) implements Outcome {
		}

		record NotThere() implements Outcome {
		}

		record Refused(Rule rule) implements Outcome {
		}

		record Overtaken() implements Outcome {
		}

	}

	public Outcome handle(String id, Step step, Jurisdiction by, String actor, ZonedDateTime now) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			Optional<Versioned<Lead>> found = this.leads.read(id, by);
			if (found.isEmpty()) {
				return new Outcome.NotThere();
			}
			Lead before = found.get().state();
			if (step instanceof Step.Assign assign && assign.brigade() == null && before.brigade() == null) {
				return new Outcome.Refused(NO_BRIGADE);
			}
			if (step instanceof Step.Assign assign && !isOfItsBrigade(assign, before)) {
				return new Outcome.Refused(OTHER_OFFICER);
			}
			Optional<Changed<Lead, LeadEvent>> after = stepped(before, step, actor, now);
			if (after.isEmpty()) {
				return isRepeated(before, step, actor) ? new Outcome.Done(found.get())
						: new Outcome.Refused(NOT_IN_THIS_STATE);
			}
			if (this.leads.save(found.get(), after.get())) {
				return new Outcome.Done(new Versioned<>(after.get().state(), found.get().version() + 1));
			}
		}
		return new Outcome.Overtaken();
	}

	/** Work goes to people of the brigade whose matter it then is. */
	private boolean isOfItsBrigade(Step.Assign assign, Lead lead) {
		String brigade = (assign.brigade() != null) ? assign.brigade() : lead.brigade();
		return assign.officer() == null
				|| this.unitOf.apply(assign.officer()).filter((unit) -> unit.equals(brigade)).isPresent();
	}

	private static Optional<Changed<Lead, LeadEvent>> stepped(Lead lead, Step step, String actor, ZonedDateTime now) {
		LocalDate today = now.toLocalDate();
		return switch (step) {
			case Step.Assign(var brigade, var officer) -> {
				String to = (brigade != null) ? brigade : String.valueOf(lead.brigade());
				yield lead.assign(new Assignee(to, officer), today,
						act(now, actor, "ASSIGN", (officer != null) ? to + " " + officer : to));
			}
			case Step.Verify(var note) -> lead.verify(today, act(now, actor, "VERIFY", note));
			case Step.Dismiss(var reason) -> lead.dismiss(today, act(now, actor, "DISMISS", reason));
			case Step.Confirm(var note) -> lead.confirm(today, act(now, actor, "FINDING", note));
		};
	}

	/** The browser may have lost our first answer: the last thing done is the same. */
	private static boolean isRepeated(Lead lead, Step step, String actor) {
		String word = switch (step) {
			case Step.Assign _ -> "ASSIGN";
			case Step.Verify(var note) -> "VERIFY" + note;
			case Step.Dismiss(var reason) -> "DISMISS" + reason;
			case Step.Confirm(var note) -> "FINDING" + note;
		};
		Act last = lead.history().getLast();
		return last.by().equals(actor) && word.equals(last.act() + last.note());
	}

	static Act act(ZonedDateTime now, String actor, String word, @Nullable String note) {
		return new Act(now.toInstant(), actor, word, note);
	}

}
