package io.firewarden.journeys;

/**
 * Makes invented unified social credit codes whose check digits fit (GB 32100-2015, inner
 * digit of GB 11714).
 */
final class Uscc {

	private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final int[] WEIGHTS = { 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28 };

	private static final int[] INNER = { 3, 7, 9, 10, 5, 8, 4, 2 };

	private Uscc() {
	}

	/**
	 * An enterprise's code.
	 * @param region registering authority, six digits
	 * @param series four characters that keep series of invented codes apart
	 * @param number up to 9999
	 */
	static String of(String region, String series, int number) {
		String organisation = series + "%04d".formatted(number);
		int sum = 0;
		for (int i = 0; i < INNER.length; i++) {
			sum += Character.getNumericValue(organisation.charAt(i)) * INNER[i];
		}
		int inner = 11 - sum % 11;
		String body = "91" + region + organisation + (inner == 10 ? "X" : inner == 11 ? "0" : String.valueOf(inner));
		int check = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			check += DIGITS.indexOf(body.charAt(i)) * WEIGHTS[i];
		}
		return body + DIGITS.charAt((31 - check % 31) % 31);
	}

}
