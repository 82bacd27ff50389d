package io.firewarden.standins.market;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.standins.journal.Remembered;

/**
 * The state of the exchange. Changes by {@link #apply} alone; the {@link ExchangeLedger}
 * guards it.
 */
final class Exchange implements Remembered<Entry> {

	private final List<Entry.SecretIssued> secrets = new ArrayList<>();

	private final Map<String, List<String>> days = new LinkedHashMap<>();

	private final Map<String, Entry.NoticeReceived> notices = new LinkedHashMap<>();

	@Override
	public void apply(Entry entry) {
		switch (entry) {
			case Entry.SecretIssued issued -> {
				secrets.add(issued);
				if (secrets.size() > 50) {
					secrets.removeFirst();
				}
			}
			case Entry.SecretsEnded(var at) ->
				secrets.replaceAll((one) -> one.endsAt().isAfter(at) ? new Entry.SecretIssued(one.secret(), at) : one);
			case Entry.DayFilled(var table, var day, var rows) -> days.put(key(table, day), rows);
			case Entry.NoticeReceived notice -> notices.put(notice.documentNo(), notice);
		}
	}

	@Override
	public void clear() {
		secrets.clear();
		days.clear();
		notices.clear();
	}

	List<String> living(Instant now) {
		return secrets.stream().filter((one) -> one.endsAt().isAfter(now)).map(Entry.SecretIssued::secret).toList();
	}

	List<String> ended(Instant now) {
		return secrets.stream().filter((one) -> !one.endsAt().isAfter(now)).map(Entry.SecretIssued::secret).toList();
	}

	Optional<List<String>> rows(String table, LocalDate day) {
		return Optional.ofNullable(days.get(key(table, day)));
	}

	Optional<Entry.NoticeReceived> notice(String documentNo) {
		return Optional.ofNullable(notices.get(documentNo));
	}

	/** Newest first. */
	List<Entry.NoticeReceived> notices() {
		return new ArrayList<>(notices.values()).reversed();
	}

	private static String key(String table, LocalDate day) {
		return table + "/" + day;
	}

}
