package io.firewarden.platform.time;

import java.time.LocalDate;

import com.tyme.solar.SolarDay;
import io.firewarden.platform.kernel.CalendarYearMissing;
import io.firewarden.platform.kernel.WorkCalendar;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkCalendarTests {

	private final WorkCalendar calendar = WorkCalendars.load();

	@ParameterizedTest(name = "served {0}, 10 working days end {1}, 20 end {2}")
	@CsvSource({ "2022-01-20,2022-02-08,2022-02-22", "2022-04-20,2022-05-06,2022-05-19",
			"2022-09-26,2022-10-13,2022-10-27", "2022-10-10,2022-10-24,2022-11-07", "2026-02-10,2026-03-02,2026-03-16",
			"2026-09-18,2026-10-09,2026-10-22", "2026-09-30,2026-10-20,2026-11-03" })
	void aPeriodOfWorkingDaysEndsWhereCountedByHand(LocalDate served, LocalDate ten, LocalDate twenty) {
		assertThat(this.calendar.addWorkingDays(served, 10)).isEqualTo(ten);
		assertThat(this.calendar.addWorkingDays(served, 20)).isEqualTo(twenty);
	}

	@Test
	void theCalendarAgreesWithAnIndependentOneOnEveryDay() {
		LocalDate last = LocalDate.of(2026, 12, 31);
		for (LocalDate day = LocalDate.of(2021, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
			var holiday = SolarDay.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).getLegalHoliday();
			boolean expected = (holiday != null) ? holiday.isWork() : day.getDayOfWeek().getValue() < 6;
			assertThat(this.calendar.isWorkingDay(day)).as(day.toString()).isEqualTo(expected);
		}
	}

	@Test
	@Covers("PLT-018")
	void aYearWithoutNoticeIsRefusedAndNotGuessed() {
		assertThatThrownBy(() -> this.calendar.addWorkingDays(LocalDate.of(2026, 12, 28), 10))
			.isInstanceOf(CalendarYearMissing.class)
			.hasMessageContaining("2027");
	}

}
