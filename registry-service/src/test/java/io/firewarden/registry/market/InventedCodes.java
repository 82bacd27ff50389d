package io.firewarden.registry.market;

/** Valid codes of nobody. */
public final class InventedCodes {

	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final int[] WEIGHTS = { 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28 };

	private InventedCodes() {
	}

	public static String of(int number) {
		String first = "91511002MB%07d".formatted(number);
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += ALPHABET.indexOf(first.charAt(i)) * WEIGHTS[i];
		}
		return first + ALPHABET.charAt((31 - sum % 31) % 31);
	}

}
