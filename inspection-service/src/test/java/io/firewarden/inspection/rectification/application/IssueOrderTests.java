package io.firewarden.inspection.rectification.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.inspection.item.Catalogues;
import io.firewarden.inspection.rectification.Calendars;
import io.firewarden.inspection.rectification.application.IssueOrder.Found;
import io.firewarden.inspection.rectification.application.IssueOrder.Outcome;
import io.firewarden.inspection.rectification.domain.CorrectionOrder;
import io.firewarden.inspection.rectification.domain.CorrectionOrder.Addressee;
import io.firewarden.inspection.rectification.domain.CorrectionOrder.OrderId;
import io.firewarden.inspection.rectification.domain.CorrectionOrder.OrderNumber;
import io.firewarden.inspection.rectification.domain.CorrectionOrder.TaskId;
import io.firewarden.inspection.rectification.domain.CorrectionOrdered;
import io.firewarden.inspection.rectification.domain.Term;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IssueOrderTests {

	private static final LocalDate SIGNED = LocalDate.of(2022, 3, 9);

	private final Map<OrderId, CorrectionOrder> orders = new HashMap<>();

	private final List<CorrectionOrdered> events = new ArrayList<>();

	private final List<TaskId> numbered = new ArrayList<>();

	private final IssueOrder issueOrder = new IssueOrder((issued) -> {
		boolean fresh = this.orders.putIfAbsent(issued.state().id(), issued.state()) == null;
		if (fresh) {
			this.events.addAll(issued.events());
		}
		return fresh;
	}, (unit, year, task) -> {
		this.numbered.add(task);
		return unit.equals("511011") ? Optional.of(new OrderNumber(unit + "/" + year + "/1")) : Optional.empty();
	}, Calendars.loaded(), Catalogues.shipped());

	@Test
	void aSheetWithFindingsIsFollowedByOneOrderServedOnTheDayOfSigning() {
		var outcome = this.issueOrder.handle(command("511011", SIGNED, new Found("ELG-04a", null)));
		assertThat(outcome).isInstanceOfSatisfying(Outcome.Issued.class, (issued) -> {
			assertThat(issued.order().servedOn()).isEqualTo(SIGNED);
			assertThat(issued.order().dueOn()).isEqualTo(LocalDate.of(2022, 3, 23));
			assertThat(issued.order().term()).isEqualTo(new Term(10, Term.Basis.PLAN_FIGURE));
			assertThat(this.events).containsExactly(new CorrectionOrdered(issued.order()));
		});
	}

	@Test
	void allFindingsOfASheetGoIntoOneOrderWithTheOfficersShortestTerm() {
		var outcome = this.issueOrder.handle(command("511011", SIGNED, new Found("ELG-02", 30),
				new Found("ELG-04a", null), new Found("ELG-06a", 5)));
		assertThat(outcome).isInstanceOfSatisfying(Outcome.Issued.class, (issued) -> {
			assertThat(issued.order().items()).containsExactly("ELG-02", "ELG-04a", "ELG-06a");
			assertThat(issued.order().term()).isEqualTo(new Term(5, Term.Basis.OFFICERS));
		});
	}

	@Test
	void theSameSheetAgainIssuesNothing() {
		var command = command("511011", SIGNED, new Found("ELG-04a", null));
		this.issueOrder.handle(command);
		assertThat(this.issueOrder.handle(command)).isInstanceOf(Outcome.IssuedBefore.class);
		assertThat(this.events).hasSize(1);
	}

	@Test
	void aSheetWithoutFindingsIsFollowedByNoOrder() {
		assertThat(this.issueOrder.handle(command("511011", SIGNED))).isEqualTo(new Outcome.NothingToCorrect());
	}

	@Test
	void withoutTheCalendarOfAYearNoDeadlineIsGuessedAndNoNumberIsTaken() {
		var command = command("511011", LocalDate.of(2026, 12, 28), new Found("ELG-04a", null));
		assertThat(this.issueOrder.handle(command))
			.isEqualTo(new Outcome.RefusedBy(IssueOrder.CALENDAR_YEAR_MISSING, "2027"));
		assertThat(this.numbered).isEmpty();
	}

	@Test
	void aUnitWithoutNumbersIssuesNothing() {
		assertThat(this.issueOrder.handle(command("510100", SIGNED, new Found("ELG-04a", null))))
			.isEqualTo(new Outcome.RefusedBy(IssueOrder.UNIT_WITHOUT_NUMBERS, "510100"));
	}

	@Test
	void anOrderIsOverdueFromTheDayAfterItsLast() {
		this.issueOrder.handle(command("511011", SIGNED, new Found("ELG-04a", null)));
		var order = this.orders.values().iterator().next();
		assertThat(order.isOverdueOn(LocalDate.of(2022, 3, 23))).isFalse();
		assertThat(order.isOverdueOn(LocalDate.of(2022, 3, 24))).isTrue();
	}

	private static IssueOrder.Command command(String brigade, LocalDate signedOn, Found... findings) {
		return new IssueOrder.Command(new TaskId("task-1"), new Addressee("91511011MA6A00007B", "内江示例消防技术服务有限公司"),
				brigade, signedOn, List.of(findings));
	}

}
