package io.firewarden.registry.practitioner.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 公民身份号码 (GB 11643): 17 digits and a check character modulo 11-2. Held only while a form
 * is read.
 */
public record ResidentId(String value) {

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECKS = "10X98765432";

	public static Optional<ResidentId> read(String typed) {
		String normal = PersonalNumber.normal(typed);
		return (normal.matches("\\d{17}[\\dX]") && hasDay(normal) && checks(normal))
				? Optional.of(new ResidentId(normal)) : Optional.empty();
	}

	public String tail() {
		return this.value.substring(14);
	}

	private static boolean hasDay(String value) {
		try {
			LocalDate.of(Integer.parseInt(value.substring(6, 10)), Integer.parseInt(value.substring(10, 12)),
					Integer.parseInt(value.substring(12, 14)));
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	private static boolean checks(String value) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += (value.charAt(i) - '0') * WEIGHTS[i];
		}
		return value.charAt(17) == CHECKS.charAt(sum % 11);
	}

	/** Never printed. */
	@Override
	public String toString() {
		return "ResidentId";
	}

}
