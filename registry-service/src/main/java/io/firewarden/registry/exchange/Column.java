package io.firewarden.registry.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import io.firewarden.platform.sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A column of a register's table.
 *
 * @param key its name on the wire
 * @param title its name in files
 * @param aliases other titles it is known by
 * @param hint what the notes of the template say about it
 * @param <T> what its cells hold
 */
public record Column<T>(String key, String title, List<String> aliases, boolean required, int width, String hint,
		Reader<T> reader) {

	private static final int NARROW = 14;

	private static final int WIDE = 28;

	public Column {
		aliases = List.copyOf(aliases);
	}

	/** Free text. */
	public static Column<String> text(String key, String title, int longest) {
		return of(key, title, (longest > 60) ? WIDE : NARROW + 6, new Readers.Words(longest));
	}

	/** A number that names something: digits and letters, never calculated with. */
	public static Column<String> code(String key, String title, int longest) {
		return of(key, title, WIDE - 4, new Readers.Code(longest));
	}

	public static Column<LocalDate> day(String key, String title) {
		return of(key, title, NARROW, new Readers.Day());
	}

	public static Column<BigDecimal> number(String key, String title, String least, String most) {
		return of(key, title, NARROW, new Readers.Amount(new BigDecimal(least), new BigDecimal(most)));
	}

	/** 是 or 否. */
	public static Column<Boolean> flag(String key, String title) {
		return of(key, title, NARROW, new Readers.Flag());
	}

	public static <T> Column<T> choice(String key, String title, Choices<T> choices) {
		return of(key, title, NARROW + 4, new Readers.OneOf<>(choices));
	}

	/** Several of the choices, separated by a comma or a mark like it. */
	public static <T> Column<List<T>> choicesOf(String key, String title, Choices<T> choices) {
		return of(key, title, WIDE, new Readers.SeveralOf<>(choices));
	}

	private static <T> Column<T> of(String key, String title, int width, Reader<T> reader) {
		return new Column<>(key, title, List.of(), false, width, "", reader);
	}

	/** A row without it is refused. */
	public Column<T> needed() {
		return new Column<>(this.key, this.title, this.aliases, true, this.width, this.hint, this.reader);
	}

	public Column<T> alias(String... more) {
		return new Column<>(this.key, this.title, Stream.concat(this.aliases.stream(), Stream.of(more)).toList(),
				this.required, this.width, this.hint, this.reader);
	}

	public Column<T> hint(String text) {
		return new Column<>(this.key, this.title, this.aliases, this.required, this.width, text, this.reader);
	}

	/** How cells of a kind are read. */
	public interface Reader<T> {

		/** What kind of cells these are, for those who show the column. */
		Kind kind();

		/** What a person may choose from; empty where anything goes. */
		default List<String> choices() {
			return List.of();
		}

		/** What a cell that is not blank says; null after a complaint. */
		@Nullable T read(Cell cell, Complaint complaint);

	}

	/** Where a reader says what is wrong with a cell. */
	public interface Complaint {

		void say(String code, @Nullable String suggestion, String... args);

	}

	/** Kinds of columns. */
	public enum Kind {

		TEXT, CODE, DATE, NUMBER, CHOICE, CHOICES, FLAG

	}

}
