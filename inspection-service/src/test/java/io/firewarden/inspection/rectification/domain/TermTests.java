package io.firewarden.inspection.rectification.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import io.firewarden.inspection.rectification.Calendars;
import io.firewarden.platform.kernel.CalendarYearMissing;
import io.firewarden.platform.kernel.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TermTests {

	private final WorkCalendar calendar = Calendars.loaded();

	@ParameterizedTest(name = "served {0}: ten working days end {1}, twenty {2}")
	@CsvSource({ "2022-01-20,2022-02-08,2022-02-22", "2022-04-20,2022-05-06,2022-05-19",
			"2022-09-26,2022-10-13,2022-10-27", "2022-10-10,2022-10-24,2022-11-07", "2026-02-10,2026-03-02,2026-03-16",
			"2026-09-18,2026-10-09,2026-10-22", "2026-09-30,2026-10-20,2026-11-03" })
	void aTermCountsWorkingDaysAndNotTheDayOfService(LocalDate served, LocalDate ten, LocalDate twenty) {
		assertThat(term(10).endAfter(served, this.calendar)).isEqualTo(ten);
		assertThat(term(20).endAfter(served, this.calendar)).isEqualTo(twenty);
	}

	@Test
	void aTermIntoAYearThatIsNotLoadedHasNoEnd() {
		assertThatThrownBy(() -> term(20).endAfter(LocalDate.of(2026, 12, 20), this.calendar))
			.isInstanceOf(CalendarYearMissing.class);
	}

	@Test
	void withNoneSetThePlansFigureCountsAndSaysSo() {
		assertThat(Term.of(Arrays.asList(null, null), 10)).isEqualTo(new Term(10, Term.Basis.PLAN_FIGURE));
	}

	@Test
	void theShortestTermTheOfficersSetCounts() {
		assertThat(Term.of(Arrays.asList(30, null, 15), 10)).isEqualTo(new Term(15, Term.Basis.OFFICERS));
	}

	@Test
	void aTermLongerThanThePlansFigureIsTheOfficersToSet() {
		assertThat(Term.of(List.of(90), 10)).isEqualTo(new Term(90, Term.Basis.OFFICERS));
	}

	private static Term term(int days) {
		return new Term(days, Term.Basis.PLAN_FIGURE);
	}

}
