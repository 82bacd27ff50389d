package io.firewarden.standins.market;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The rows of each table and day: those a person filled in, else those of the
 * demonstration. A day that has not come yet has none.
 */
@Component
class DayRows {

	private static final Pattern TABLE = Pattern.compile("[A-Z_]{1,40}");

	private final MarketProperties exchange;

	private final ExchangeLedger ledger;

	private final Clock clock;

	DayRows(MarketProperties exchange, ExchangeLedger ledger, Clock clock) {
		this.exchange = exchange;
		this.ledger = ledger;
		this.clock = clock;
	}

	/** Empty when the exchange has nothing to say, for whatever reason. */
	Optional<List<String>> of(String table, String submittedDate) {
		try {
			LocalDate day = LocalDate.parse(submittedDate);
			return (TABLE.matcher(table).matches() && !day.isAfter(today())) ? of(table, day) : Optional.empty();
		}
		catch (DateTimeParseException _) {
			return Optional.empty();
		}
	}

	Optional<List<String>> of(String table, LocalDate day) {
		Optional<List<String>> filled = ledger.with((state) -> state.rows(table, day));
		return (filled.isPresent() || !exchange.demonstration()) ? filled : demonstration(table, day);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(clock.instant().plus(exchange.shownOffset()), clock.getZone());
	}

	private static Optional<List<String>> demonstration(String table, LocalDate day) {
		var file = new ClassPathResource("market/" + table + "/" + day + ".jsonl");
		if (!file.exists()) {
			return Optional.empty();
		}
		try {
			return Optional.of(file.getContentAsString(StandardCharsets.UTF_8).lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
