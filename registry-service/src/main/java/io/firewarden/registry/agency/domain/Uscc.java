package io.firewarden.registry.agency.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * 统一社会信用代码 (GB 32100-2015): 17 characters and a check character modulo 31. Only a value
 * whose check character fits exists as a {@code Uscc}.
 *
 * <p>
 * Never derive a place from positions 3-8: they name the registering authority and stay
 * when the enterprise moves.
 */
public record Uscc(String value) {

	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	/** Value of each character, -1 for those that are none of the alphabet. */
	private static final byte[] DIGITS = new byte[128];

	static {
		Arrays.fill(DIGITS, (byte) -1);
		for (int i = 0; i < ALPHABET.length(); i++) {
			DIGITS[ALPHABET.charAt(i)] = (byte) i;
		}
	}

	private static final int[] WEIGHTS = { 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28 };

	/** GB 11714 counts all 26 letters, also those GB 32100 leaves out. */
	private static final String INNER_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

	private static final int[] INNER_WEIGHTS = { 3, 7, 9, 10, 5, 8, 4, 2 };

	public Uscc {
		if (!fits(value)) {
			throw new IllegalArgumentException("not a USCC: " + value);
		}
	}

	/** The code as somebody typed it: full width, lower case and spaces are forgiven. */
	public static Optional<Uscc> read(String typed) {
		String normal = normal(typed);
		return fits(normal) ? Optional.of(new Uscc(normal)) : Optional.empty();
	}

	/**
	 * What a wrong code may have meant: the letters O and I, which the alphabet leaves
	 * out, read as digits. A suggestion only; it is never stored unasked.
	 */
	public static Optional<Uscc> suggestionFor(String typed) {
		String repaired = normal(typed).replace('O', '0').replace('I', '1');
		return fits(repaired) ? Optional.of(new Uscc(repaired)) : Optional.empty();
	}

	/**
	 * Whether position 17 checks positions 9-16 (GB 11714). A misfit is worth a warning,
	 * not a refusal: such codes are in circulation.
	 */
	public boolean innerCheckFits() {
		int sum = 0;
		for (int i = 0; i < INNER_WEIGHTS.length; i++) {
			sum += INNER_ALPHABET.indexOf(this.value.charAt(8 + i)) * INNER_WEIGHTS[i];
		}
		int check = 11 - sum % 11;
		char expected = (check == 10) ? 'X' : (check == 11) ? '0' : (char) ('0' + check);
		return this.value.charAt(16) == expected;
	}

	private static String normal(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).replaceAll("\\s", "");
	}

	/** Whether these are the characters of a code, check character and all. */
	public static boolean fits(String value) {
		if (value.length() != 18) {
			return false;
		}
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			char one = value.charAt(i);
			int digit = (one < DIGITS.length) ? DIGITS[one] : -1;
			if (digit < 0) {
				return false;
			}
			sum += digit * WEIGHTS[i];
		}
		// The standard's 31 - (sum mod 31) gives 31 for a sum that divides; 31 stands for
		// 0.
		return value.charAt(17) == ALPHABET.charAt((31 - sum % 31) % 31);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
