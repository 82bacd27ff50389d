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
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.firewarden.platform.kernel.Rule;
import io.firewarden.registry.market.FeedIntake;
import io.firewarden.registry.market.FeedSource;
import io.firewarden.registry.market.domain.DayPull;
import io.firewarden.registry.sharing.DataExchange;
import org.jspecify.annotations.Nullable;

/**
 * Pulls a day of the table of enterprises, and makes it a batch like any other. What came
 * in place of data is kept as a batch too, where everybody sees what it is.
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

	private static final String TABLE = "MARKET_ENTITY";

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
	 * The days that are still to be asked for, up to the day before today: those that
	 * nobody asked for, those that failed, and late ones that were empty.
	 * @param first where to begin when nothing was ever pulled
	 * @param late for how many days an empty day is asked for again
	 */
	public List<LocalDate> missing(LocalDate first, int late) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate begin = this.pulls.earliest().filter((day) -> day.isBefore(first)).orElse(first);
		Map<LocalDate, DayPull> known = new TreeMap<>();
		this.pulls.between(begin, today).forEach((pull) -> known.put(pull.day(), pull));
		List<LocalDate> missing = new ArrayList<>();
		for (LocalDate day = begin; day.isBefore(today); day = day.plusDays(1)) {
			DayPull pull = known.get(day);
			boolean settled = pull != null && switch (pull.state()) {
				case TAKEN -> true;
				case NOTHING -> day.isBefore(today.minusDays(late));
				case FAILED -> false;
			};
			if (!settled) {
				missing.add(day);
			}
		}
		return missing;
	}

	/**
	 * Pulls one day.
	 * @param again also when the day is a batch already
	 * @throws IOException when there is no room on the disk
	 */
	public DayPull handle(LocalDate day, boolean again, String by) throws IOException {
		DayPull before = this.pulls.of(day).orElseGet(() -> DayPull.first(day, this.clock.instant()));
		if (before.state() == DayPull.State.TAKEN && !again) {
			return before;
		}
		Files.createDirectories(this.folder);
		Path file = Files.createTempFile(this.folder, "day-" + COMPACT.format(day), ".jsonl");
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
			pulled = this.exchange.pull(TABLE, before.day(), lines);
		}
		Instant now = this.clock.instant();
		return switch (pulled) {
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
		String file = "SCJG_NJ_" + TABLE + "_" + number.replace('-', '_') + "_D." + ending;
		return new FeedIntake.Delivery(FeedSource.EXCHANGE, number, TABLE, false, file, "UTF-8", rows, null, null, null,
				before.day(), before.day(), by);
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
