package io.firewarden.registry.market.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What columns are called. Case counts: {@code NAME} is the legal representative of the
 * standard's tables, {@code name} the enterprise of public data sets.
 */
public final class ColumnTitles {

	private static final int NONE = -1;

	private final Map<String, FeedField> fields = new HashMap<>();

	private final Map<String, Integer> ranks = new HashMap<>();

	/**
	 * The titles.
	 * @param titles of each field, the best first
	 */
	public ColumnTitles(Map<FeedField, List<String>> titles) {
		titles.forEach((field, names) -> names.forEach((name) -> {
			this.fields.put(plain(name), field);
			this.ranks.put(plain(name), names.indexOf(name));
		}));
	}

	/** What a column of this title holds; null for an unknown one. */
	public @Nullable FeedField of(String title) {
		FeedField field = this.fields.get(title);
		return (field != null) ? field : this.fields.get(plain(title));
	}

	/** How good a title of its field this is; 0 is the best. */
	public int rank(String title) {
		return this.ranks.getOrDefault(plain(title), 0);
	}

	/** Reads a row as a heading. */
	public Heading heading(List<String> titles) {
		int[] positions = new int[FeedField.values().length];
		Arrays.fill(positions, NONE);
		int[] best = new int[positions.length];
		List<String> unknown = new ArrayList<>();
		List<String> personal = new ArrayList<>();
		for (int i = 0; i < titles.size(); i++) {
			String title = titles.get(i);
			FeedField field = of(title);
			if (field == null) {
				unknown.add(title);
			}
			else if (field == FeedField.PERSONAL) {
				personal.add(title);
			}
			else {
				int rank = rank(title);
				int ordinal = field.ordinal();
				if (positions[ordinal] == NONE || rank < best[ordinal]) {
					positions[ordinal] = i;
					best[ordinal] = rank;
				}
			}
		}
		unknown.removeIf(String::isBlank);
		return new Heading(List.copyOf(titles), positions, List.copyOf(unknown), List.copyOf(personal));
	}

	private static String plain(String title) {
		String text = Values.stripped(Normalizer.normalize(title, Normalizer.Form.NFKC));
		return text.replace(" ", "").replace("*", "").replace("\ufeff", "");
	}

	/**
	 * A heading as it was understood.
	 *
	 * @param positions of each field, -1 where there is no such column
	 */
	@SuppressWarnings("ArrayRecordComponent")
	public record Heading(List<String> titles, int[] positions, List<String> unknown, List<String> personal) {

		public int of(FeedField field) {
			return this.positions[field.ordinal()];
		}

		/**
		 * Rows without a name or a reason, or with nothing to tell them apart, are of no
		 * use.
		 */
		public boolean isUsable() {
			return (of(FeedField.NAME) >= 0 || of(FeedField.REASON) >= 0)
					&& (of(FeedField.PRIPID) >= 0 || of(FeedField.USCC) >= 0 || of(FeedField.REG_NO) >= 0);
		}

	}

}
