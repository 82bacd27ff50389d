package io.firewarden.inspection.rectification.application;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.inspection.item.ItemCatalogue;
import io.firewarden.inspection.rectification.domain.CorrectionOrder;
import io.firewarden.inspection.rectification.domain.CorrectionOrder.Addressee;
import io.firewarden.inspection.rectification.domain.CorrectionOrder.OrderId;
import io.firewarden.inspection.rectification.domain.CorrectionOrder.TaskId;
import io.firewarden.inspection.rectification.domain.Term;
import io.firewarden.platform.id.Ids;
import io.firewarden.platform.kernel.CalendarYearMissing;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** Issues the order that a signed sheet with findings calls for. */
public final class IssueOrder {

	static final Rule CALENDAR_YEAR_MISSING = new Rule("INS-020");

	static final Rule UNIT_WITHOUT_NUMBERS = new Rule("INS-021");

	private final Orders orders;

	private final OrderNumbers numbers;

	private final WorkCalendar calendar;

	private final ItemCatalogue catalogue;

	public IssueOrder(Orders orders, OrderNumbers numbers, WorkCalendar calendar, ItemCatalogue catalogue) {
		this.orders = orders;
		this.numbers = numbers;
		this.calendar = calendar;
		this.catalogue = catalogue;
	}

	public Outcome handle(Command command) {
		if (command.findings().isEmpty()) {
			return new Outcome.NothingToCorrect();
		}
		int proposed = this.catalogue.on(command.signedOn()).correctionTerm().proposedWorkingDays();
		Term term = Term.of(command.findings().stream().map(Found::orderWorkingDays).toList(), proposed);
		LocalDate due;
		try {
			due = term.endAfter(command.signedOn(), this.calendar);
		}
		catch (CalendarYearMissing ex) {
			// Before a number is taken: an order that waits for the calendar leaves no
			// gap.
			return new Outcome.RefusedBy(CALENDAR_YEAR_MISSING, Integer.toString(ex.year()));
		}
		return this.numbers.take(command.brigade(), command.signedOn().getYear(), command.task())
			.map((number) -> issue(new CorrectionOrder(idFor(command.task()), number, command.task(),
					command.addressee(), command.brigade(), command.findings().stream().map(Found::itemCode).toList(),
					command.signedOn(), due, term)))
			.orElseGet(() -> new Outcome.RefusedBy(UNIT_WITHOUT_NUMBERS, command.brigade()));
	}

	private Outcome issue(CorrectionOrder order) {
		return this.orders.add(order.issue()) ? new Outcome.Issued(order) : new Outcome.IssuedBefore(order.id());
	}

	/** One order per task. */
	public static OrderId idFor(TaskId task) {
		return new OrderId(Ids.derived("order", task.value()));
	}

	/**
	 * A signed sheet.
	 *
	 * @param signedOn also the day of service: the sheet is handed over when it is signed
	 */
	public record Command(TaskId task, Addressee addressee, String brigade, LocalDate signedOn, List<Found> findings) {

		public Command {
			findings = List.copyOf(findings);
		}

	}

	/** A finding and the term its officers set. */
	public record Found(String itemCode, @Nullable Integer orderWorkingDays) {
	}

	/** How it ended. */
	public sealed interface Outcome {

		record Issued(CorrectionOrder order) implements Outcome {
		}

		record IssuedBefore(OrderId order) implements Outcome {
		}

		record NothingToCorrect() implements Outcome {
		}

		record RefusedBy(Rule rule, String what) implements Outcome {
		}

	}

}
