package io.firewarden.platform.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.firewarden.platform.kernel.WorkCalendar;
import io.firewarden.platform.store.StoredJson;

/**
 * Loads the calendar of working days from the reference data of this module, one entry
 * per notice of the State Council General Office (国务院办公厅关于部分节假日安排的通知).
 */
final class WorkCalendars {

	private WorkCalendars() {
	}

	static WorkCalendar load() {
		try (InputStream file = WorkCalendars.class.getResourceAsStream("/calendar/working-days.json")) {
			if (file == null) {
				throw new IllegalStateException("calendar/working-days.json is not on the class path");
			}
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

	/** The file. */
	record Notices(List<Notice> notices) {
	}

	/** One notice; it may name days of the year before. */
	record Notice(int year, String number, List<LocalDate> daysOff, List<LocalDate> makeUpDays) {
	}

}
