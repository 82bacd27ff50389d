package io.firewarden.registry.market.application;

import java.time.DateTimeException;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/** {@code 2022-03-06 18:22:10}, with whatever databases put behind it. */
final class Times {

	private static final int LENGTH = 19;

	private Times() {
	}

	static @Nullable LocalDateTime of(String text) {
		if (text.length() < LENGTH || (text.charAt(10) != ' ' && text.charAt(10) != 'T')) {
			return null;
		}
		try {
			return LocalDateTime.of(part(text, 0, 4), part(text, 5, 7), part(text, 8, 10), part(text, 11, 13),
					part(text, 14, 16), part(text, 17, LENGTH));
		}
		catch (DateTimeException | NumberFormatException ex) {
			return null;
		}
	}

	private static int part(String text, int from, int to) {
		return Integer.parseInt(text, from, to, 10);
	}

}
