package io.firewarden.sampling.draw.domain.protocol;

import java.util.List;

/**
 * An estimate of how hard the contributions of a draw are to guess, in bits. The protocol
 * asks for 128 in all.
 * <p>
 * The estimate, per value: without the contributor's own name; letters and digits only
 * (separators carry nothing); if the text is a shorter one repeated, the shorter one; a
 * character that goes on in the step of the two before it (1234, ACEG, 7777) counts
 * nothing; each other one counts the logarithm of the smallest customary alphabet that
 * holds the whole value: dice 6, digits 10, hexadecimal 16, one case with digits 36, both
 * cases with digits 62, anything else 64. It stops carelessness; no estimate can see that
 * somebody wrote down a number known to others.
 */
public final class ContributionStrength {

	/** What the contributions of one draw must reach together. */
	public static final int NEEDED_BITS = 128;

	private ContributionStrength() {
	}

	public static double bits(List<Contribution> contributions) {
		return contributions.stream().mapToDouble((one) -> bits(one.value().replace(one.by(), ""))).sum();
	}

	static double bits(String value) {
		int[] points = value.codePoints().filter(Character::isLetterOrDigit).toArray();
		int period = period(points);
		int free = 0;
		for (int i = 0; i < period; i++) {
			boolean foreseen = i >= 2 && points[i] - points[i - 1] == points[i - 1] - points[i - 2];
			free += foreseen ? 0 : 1;
		}
		return free * StrictMath.log(alphabet(new String(points, 0, points.length))) / StrictMath.log(2);
	}

	private static int alphabet(String text) {
		if (text.matches("[1-6]*")) {
			return 6;
		}
		if (text.matches("[0-9]*")) {
			return 10;
		}
		if (text.matches("[0-9a-f]*|[0-9A-F]*")) {
			return 16;
		}
		if (text.matches("[0-9a-z]*|[0-9A-Z]*")) {
			return 36;
		}
		return text.matches("[0-9a-zA-Z]*") ? 62 : 64;
	}

	/** Length of the shortest beginning that, repeated, gives the whole. */
	private static int period(int[] points) {
		for (int length = 1; length < points.length; length++) {
			int i = length;
			while (i < points.length && points[i] == points[i - length]) {
				i++;
			}
			if (i == points.length) {
				return length;
			}
		}
		return points.length;
	}

}
