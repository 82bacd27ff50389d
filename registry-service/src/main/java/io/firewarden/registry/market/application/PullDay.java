package io.firewarden.registry.market.application;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.firewarden.platform.kernel.Rule;
import io.firewarden.registry.market.FeedIntake;
import io.firewarden.registry.market.FeedSource;
import io.firewarden.registry.market.domain.DayPull;
import io.firewarden.registry.sharing.DataExchange;
import org.jspecify.annotations.Nullable;

/**
 * Pulls a day of a table, and makes it a batch like any other. What came in place of data
 * is kept as a batch too, where everybody sees what it is.
 */
public final class PullDay {

	/** HTML in place of data. */
	public static final Rule HTML = new Rule("REG-590");

	/** A line of text that nobody agreed on. */
	public static final Rule TEXT = new Rule("REG-591");

	/** JSON without rows. */
	public static final Rule JSON = new Rule("REG-592");

	/** The exchange said no. */
	public static final Rule REFUSED = new Rule("REG-593");

	/** No answer. */
	public static final Rule AWAY = new Rule("REG-594");

	private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;

	private final DataExchange exchange;

	private final FeedIntake intake;

	private final DayPulls pulls;

	private final Path folder;

	private final Clock clock;

	/**
	 * The use case.
	 * @param folder where a day lies while it comes
	 */
	public PullDay(DataExchange exchange, FeedIntake intake, DayPulls pulls, Path folder, Clock clock) {
		this.exchange = exchange;
		this.intake = intake;
		this.pulls = pulls;
		this.folder = folder;
		this.clock = clock;
	}

	/**
	 * What is still to be asked for, up to the day before today, day after day and table
	 * after table: what nobody asked for, what failed, and late days that were empty.
	 * @param first where to begin when nothing was ever pulled
	 * @param late for how many days an empty day is asked for again
	 */
	public List<Wanted> missing(List<String> tables, LocalDate first, int late) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate begin = this.pulls.earliest().filter((day) -> day.isBefore(first)).orElse(first);
		Map<Wanted, DayPull> known = new HashMap<>();
		for (String table : tables) {
			this.pulls.between(table, begin, today).forEach((pull) -> known.put(new Wanted(table, pull.day()), pull));
		}
		List<Wanted> missing = new ArrayList<>(wanted(tables, begin, today));
		missing.removeIf((one) -> isSettled(known.get(one), today.minusDays(late)));
		return missing;
	}

	private static boolean isSettled(@Nullable DayPull pull, LocalDate since) {
		return pull != null && switch (pull.state()) {
			case TAKEN -> true;
			case NOTHING -> pull.day().isBefore(since);
			case FAILED -> false;
		};
	}

	/**
	 * All tables of these days, each day whole before the next.
	 * @param end the first day that is not wanted any more
	 */
	public static List<Wanted> wanted(List<String> tables, LocalDate first, LocalDate end) {
		return first.datesUntil(end).flatMap((day) -> tables.stream().map((table) -> new Wanted(table, day))).toList();
	}

	/**
	 * Pulls one day of a table.
	 * @param again also when the day is a batch already
	 * @throws IOException when there is no room on the disk
	 */
	public DayPull handle(Wanted wanted, boolean again, String by) throws IOException {
		DayPull before = this.pulls.of(wanted.table(), wanted.day())
			.orElseGet(() -> DayPull.first(wanted.table(), wanted.day(), this.clock.instant()));
		if (before.state() == DayPull.State.TAKEN && !again) {
			return before;
		}
		Files.createDirectories(this.folder);
		Path file = Files.createTempFile(this.folder, "day-" + COMPACT.format(wanted.day()), ".jsonl");
		try {
			DayPull after = pull(before, file, by);
			this.pulls.save(after);
			return after;
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	private DayPull pull(DayPull before, Path file, String by) throws IOException {
		DataExchange.Pulled pulled;
		try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(file))) {
			pulled = this.exchange.pull(before.table(), before.day(), lines);
		}
		Instant now = this.clock.instant();
		return switch (pulled) {
			case DataExchange.Pulled.Rows(long stated, long written, String _) when stated == 0 && written == 0 ->
				before.foundNothing(now);
			case DataExchange.Pulled.Rows(long stated, long _, String charset) -> {
				String batch;
				try (InputStream lines = Files.newInputStream(file)) {
					batch = this.intake.receive(delivery(before, "jsonl", stated, by), lines);
				}
				yield before.took(batch, charset.equals("UTF-8") ? null : charset, now);
			}
			case DataExchange.Pulled.Nothing() -> before.foundNothing(now);
			case DataExchange.Pulled.Unreadable(DataExchange.Kind kind, byte[] answer) ->
				keep(before, kind, answer, by, now);
			case DataExchange.Pulled.Refused(String code, String message) ->
				before.failed(REFUSED.code(), code + " " + message, now);
			case DataExchange.Pulled.Away(String detail) -> before.failed(AWAY.code(), detail, now);
		};
	}

	/** The same page again, an hour later, is no news and no second batch. */
	private DayPull keep(DayPull before, DataExchange.Kind kind, byte[] answer, String by, Instant now)
			throws IOException {
		Rule rule = switch (kind) {
			case HTML -> HTML;
			case TEXT -> TEXT;
			case JSON -> JSON;
		};
		String hash = sha256(answer);
		if (hash.equals(before.answer())) {
			return before.failed(rule.code(), kind.name(), now);
		}
		String batch = this.intake.receive(delivery(before, kind.name().toLowerCase(Locale.ROOT), null, by),
				new ByteArrayInputStream(answer));
		return before.failedWith(rule.code(), kind.name(), batch, hash, now);
	}

	private static FeedIntake.Delivery delivery(DayPull before, String ending, @Nullable Long rows, String by) {
		String number = COMPACT.format(before.day()) + "-%03d".formatted(before.taken() + 1);
		String file = "SCJG_NJ_" + before.table() + "_" + number.replace('-', '_') + "_D." + ending;
		return new FeedIntake.Delivery(FeedSource.EXCHANGE, number, before.table(), false, file, "UTF-8", rows, null,
				null, null, before.day(), before.day(), by);
	}

	/** A day of a table. */
	public record Wanted(String table, LocalDate day) {
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
