package io.firewarden.registry.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.firewarden.platform.sheet.Cell;
import io.firewarden.platform.sheet.Formulas;
import io.firewarden.registry.exchange.Column.Complaint;
import io.firewarden.registry.exchange.Column.Kind;
import io.firewarden.registry.exchange.Column.Reader;
import org.jspecify.annotations.Nullable;

/** How the kinds of cells are read. */
final class Readers {

	static final String NO_DATE = "REG-321";

	static final String NO_NUMBER = "REG-322";

	static final String DIGITS_LOST = "REG-323";

	static final String NO_CHOICE = "REG-324";

	static final String TOO_LONG = "REG-325";

	static final String OUT_OF_RANGE = "REG-328";

	static final String UNCLEAR = "REG-329";

	/** More digits than a number in a spreadsheet keeps. */
	private static final int DIGITS_KEPT = 15;

	private static final Pattern INVISIBLE = Pattern.compile("[\\u200b\\ufeff\\u2060]");

	private static final Pattern BLANKS = Pattern.compile("\\s");

	/** What is left of a long number when a program has shown it its way. */
	private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]\\.[0-9]+[eE]\\+?[0-9]+");

	private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?:[^0-9]|$))");

	private static final Pattern SQUARE_METRES = Pattern.compile("(?i)(m2|平方米|平米)$");

	private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{1,12})?");

	private static final Pattern SEPARATORS = Pattern.compile("[,，、;；/|\\n]");

	private Readers() {
	}

	/** What was typed, without the blanks that nobody sees. */
	private static String typed(Cell cell) {
		return Formulas.meant(INVISIBLE.matcher(cell.shown()).replaceAll("").strip());
	}

	/** Full-width digits and signs as plain ones. */
	private static String plain(Cell cell) {
		String typed = typed(cell);
		return Normalizer.isNormalized(typed, Normalizer.Form.NFKC) ? typed
				: Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
	}

	record Words(int longest) implements Reader<String> {

		@Override
		public Kind kind() {
			return Kind.TEXT;
		}

		@Override
		public @Nullable String read(Cell cell, Complaint complaint) {
			String text = typed(cell);
			if (text.length() > this.longest) {
				complaint.say(TOO_LONG, null, String.valueOf(this.longest));
				return null;
			}
			return text;
		}

	}

	record Code(int longest) implements Reader<String> {

		@Override
		public Kind kind() {
			return Kind.CODE;
		}

		@Override
		public @Nullable String read(Cell cell, Complaint complaint) {
			if (cell instanceof Cell.Number(String raw, BigDecimal value, boolean dated, boolean _) && (dated
					|| value.stripTrailingZeros().scale() > 0 || value.precision() - value.scale() > DIGITS_KEPT)) {
				complaint.say(DIGITS_LOST, null, raw);
				return null;
			}
			String code = BLANKS.matcher(plain(cell)).replaceAll("");
			if (SCIENTIFIC.matcher(code).matches()) {
				complaint.say(DIGITS_LOST, null, code);
				return null;
			}
			if (code.length() > this.longest) {
				complaint.say(TOO_LONG, null, String.valueOf(this.longest));
				return null;
			}
			return code;
		}

	}

	record Day() implements Reader<LocalDate> {

		@Override
		public Kind kind() {
			return Kind.DATE;
		}

		@Override
		public @Nullable LocalDate read(Cell cell, Complaint complaint) {
			Optional<LocalDate> day = (cell instanceof Cell.Number number) ? Days.of(number) : Days.of(plain(cell));
			if (day.isEmpty()) {
				complaint.say(NO_DATE, null, cell.shown());
			}
			return day.orElse(null);
		}

	}

	record Amount(BigDecimal least, BigDecimal most) implements Reader<BigDecimal> {

		@Override
		public Kind kind() {
			return Kind.NUMBER;
		}

		@Override
		public @Nullable BigDecimal read(Cell cell, Complaint complaint) {
			BigDecimal value = value(cell);
			if (value == null) {
				complaint.say(NO_NUMBER, null, cell.shown());
			}
			else if (value.compareTo(this.least) < 0 || value.compareTo(this.most) > 0) {
				complaint.say(OUT_OF_RANGE, null, this.least.toPlainString(), this.most.toPlainString());
				return null;
			}
			return value;
		}

		private static @Nullable BigDecimal value(Cell cell) {
			if (cell instanceof Cell.Number number) {
				// 260.55 is stored as 260.55000000000001.
				return number.value().round(new MathContext(DIGITS_KEPT));
			}
			String text = THOUSANDS.matcher(plain(cell)).replaceAll("");
			text = SQUARE_METRES.matcher(text).replaceAll("").strip();
			return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
		}

	}

	record Flag() implements Reader<Boolean> {

		private static final Choices<Boolean> WORDS = new Choices<Boolean>()
			.add(true, "是", "有", "Y", "YES", "TRUE", "1", "√", "已", "对")
			.add(false, "否", "无", "没有", "N", "NO", "FALSE", "0", "×", "未", "不");

		@Override
		public Kind kind() {
			return Kind.FLAG;
		}

		@Override
		public List<String> choices() {
			return WORDS.labels();
		}

		@Override
		public @Nullable Boolean read(Cell cell, Complaint complaint) {
			return one(WORDS, plain(cell), complaint);
		}

	}

	record OneOf<T>(Choices<T> choice) implements Reader<T> {

		@Override
		public Kind kind() {
			return Kind.CHOICE;
		}

		@Override
		public List<String> choices() {
			return this.choice.labels();
		}

		@Override
		public @Nullable T read(Cell cell, Complaint complaint) {
			return one(this.choice, plain(cell), complaint);
		}

	}

	record SeveralOf<T>(Choices<T> choice) implements Reader<List<T>> {

		@Override
		public Kind kind() {
			return Kind.CHOICES;
		}

		@Override
		public List<String> choices() {
			return this.choice.labels();
		}

		@Override
		public @Nullable List<T> read(Cell cell, Complaint complaint) {
			List<T> values = new ArrayList<>();
			String whole = plain(cell);
			// A label may itself hold one of the marks.
			Optional<T> only = this.choice.find(whole);
			if (only.isPresent()) {
				return List.of(only.get());
			}
			for (String part : SEPARATORS.split(whole)) {
				T value = part.isBlank() ? null : one(this.choice, part.strip(), complaint);
				if (value == null && !part.isBlank()) {
					return null;
				}
				if (value != null && !values.contains(value)) {
					values.add(value);
				}
			}
			return values;
		}

	}

	private static <T> @Nullable T one(Choices<T> choices, String text, Complaint complaint) {
		Optional<T> found = choices.find(text);
		if (found.isEmpty()) {
			choices.unclear(text)
				.ifPresentOrElse((meant) -> complaint.say(UNCLEAR, meant, text), () -> complaint.say(NO_CHOICE,
						choices.near(text), text, String.join("、", choices.labels().stream().limit(12).toList())));
		}
		return found.orElse(null);
	}

}
