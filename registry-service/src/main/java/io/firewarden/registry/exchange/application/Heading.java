package io.firewarden.registry.exchange.application;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.firewarden.registry.exchange.Column;

/**
 * A row of titles, compared with the columns of a register. Titles count without blanks,
 * stars and what stands in brackets.
 *
 * @param positions key of a column to its position
 * @param missing titles of the columns that must be there and are not
 * @param ignored titles that are no column of the register
 * @param repeated titles that name a column for the second time
 */
public record Heading(Map<String, Integer> positions, List<String> missing, List<String> ignored,
		List<String> repeated) {

	/** What our own workbooks of rejected rows add. */
	public static final String ROW = "行号";

	/** Why a row came back. */
	public static final String REASONS = "错误原因";

	private static final Set<String> OWN = Set.of(ROW, REASONS, "序号");

	private static final Pattern NOTE = Pattern.compile("\\([^)]*\\)|【[^】]*】|\\[[^]]*]");

	private static final Pattern MARKS = Pattern.compile("[\\s*:：\\u200b\\ufeff]");

	/** How much of a heading this row is. */
	public int matches() {
		return this.positions.size();
	}

	/** At least two columns, or the only one. */
	public boolean isHeading(List<Column<?>> columns) {
		return matches() >= Math.min(2, columns.size());
	}

	public static Heading of(List<Column<?>> columns, List<String> texts) {
		Map<String, Column<?>> known = new HashMap<>();
		for (Column<?> column : columns) {
			Stream.concat(Stream.of(column.title()), column.aliases().stream())
				.forEach((name) -> known.putIfAbsent(plain(name), column));
		}
		Map<String, Integer> positions = new LinkedHashMap<>();
		List<String> ignored = new ArrayList<>();
		List<String> repeated = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			String text = plain(texts.get(i));
			Column<?> column = known.get(text);
			if (column == null) {
				column = known.get(plain(NOTE.matcher(text).replaceAll("")));
			}
			if (column != null) {
				if (positions.putIfAbsent(column.key(), i) != null) {
					repeated.add(texts.get(i).strip());
				}
			}
			else if (!text.isEmpty() && !OWN.contains(text)) {
				ignored.add(texts.get(i).strip());
			}
		}
		List<String> missing = columns.stream()
			.filter((column) -> column.required() && !positions.containsKey(column.key()))
			.map((column) -> column.title())
			.toList();
		return new Heading(Map.copyOf(positions), missing, List.copyOf(ignored), List.copyOf(repeated));
	}

	private static String plain(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("").toUpperCase(Locale.ROOT);
	}

}
