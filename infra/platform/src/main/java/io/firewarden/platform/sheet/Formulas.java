package io.firewarden.platform.sheet;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet program would take for a formula (CWE-1236). On the way out it
 * gets an apostrophe, on the way in it loses exactly that one again.
 */
public final class Formulas {

	/** Full-width signs count too: programs of East Asia begin a formula with them. */
	private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);

	private Formulas() {
	}

	/** As it may be written into a file. */
	public static String neutral(String text) {
		return (!text.isEmpty() && !Character.isLetterOrDigit(text.charAt(0)) && DANGEROUS.matcher(text).matches())
				? "'" + text : text;
	}

	/** What was meant by text that came in. */
	public static String meant(String text) {
		return (text.startsWith("'") && DANGEROUS.matcher(text).matches()) ? text.substring(1) : text;
	}

}
