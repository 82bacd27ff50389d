package io.firewarden.inspection.rectification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.firewarden.platform.kernel.WorkCalendar;
import io.firewarden.platform.store.StoredJson;

/** The calendar as the platform ships it, for tests. */
public final class Calendars {

	private Calendars() {
	}

	public static WorkCalendar loaded() {
		try (InputStream file = WorkCalendar.class.getResourceAsStream("/calendar/working-days.json")) {
			Set<Integer> years = new HashSet<>();
			Set<LocalDate> off = new HashSet<>();
			Set<LocalDate> makeUp = new HashSet<>();
			for (Notice notice : StoredJson.mapper().readValue(file, Notices.class).notices()) {
				years.add(notice.year());
				off.addAll(notice.daysOff());
				makeUp.addAll(notice.makeUpDays());
			}
			return new WorkCalendar(years, off, makeUp);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	record Notices(List<Notice> notices) {
	}

	record Notice(int year, List<LocalDate> daysOff, List<LocalDate> makeUpDays) {
	}

}
