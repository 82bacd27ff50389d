package io.firewarden.registry.market.domain;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Values as they are meant: without blanks around them, and absent where a word for
 * nothing stands ({@code \N}, {@code NULL}, {@code 无}).
 */
public final class Values {

	private static final int LONGEST_ABSENT = 4;

	private final Set<String> absent;

	public Values(Set<String> absent) {
		this.absent = Set.copyOf(absent);
	}

	/** The value, or null for nothing. */
	public @Nullable String of(@Nullable String raw) {
		if (raw == null) {
			return null;
		}
		String value = stripped(raw);
		return (value.isEmpty() || (value.length() <= LONGEST_ABSENT && this.absent.contains(value))) ? null : value;
	}

	/** What a row has in a field, or null for nothing. */
	public @Nullable String of(RawRow row, FeedField field) {
		return of(row.text(field));
	}

	/** Also without the blanks that {@link String#strip} does not know. */
	public static String stripped(String raw) {
		int from = 0;
		int to = raw.length();
		while (from < to && isBlank(raw.charAt(from))) {
			from++;
		}
		while (to > from && isBlank(raw.charAt(to - 1))) {
			to--;
		}
		return raw.substring(from, to);
	}

	private static boolean isBlank(char one) {
		return one <= ' ' || one == '\u3000' || one == '\u00a0' || (one >= '\u2000' && one <= '\u200f')
				|| one == '\ufeff';
	}

}
