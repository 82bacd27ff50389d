package io.firewarden.platform.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Which styles of a workbook show a number as a date. */
final class Styles {

	/** Quoted text, escaped characters, colours and conditions are no part of a date. */
	private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]");

	private static final Pattern DATE = Pattern.compile("[yYdDeE年月日]|[mM]{3,}");

	private static final Pattern EXPONENT = Pattern.compile("[eE][+-]");

	private final BitSet dated;

	private Styles(BitSet dated) {
		this.dated = dated;
	}

	static Styles none() {
		return new Styles(new BitSet());
	}

	static Styles read(Xml xml) throws Unreadable {
		Map<Integer, String> formats = new HashMap<>();
		List<Integer> cells = new ArrayList<>();
		while (xml.nextElement()) {
			if (xml.at("numFmt")) {
				formats.put(number(xml.attribute("numFmtId")), String.valueOf(xml.attribute("formatCode")));
			}
			else if (xml.at("cellXfs")) {
				while (xml.nextWithin("cellXfs")) {
					if (xml.at("xf")) {
						cells.add(number(xml.attribute("numFmtId")));
					}
				}
			}
		}
		BitSet dated = new BitSet(cells.size());
		for (int i = 0; i < cells.size(); i++) {
			dated.set(i, isDate(cells.get(i), formats.get(cells.get(i))));
		}
		return new Styles(dated);
	}

	boolean isDate(@Nullable String style) {
		return style != null && this.dated.get(Math.max(0, number(style)));
	}

	/** Numbers below 164 are built in; 27-36 and 50-58 are the dates of East Asia. */
	private static boolean isDate(int id, @Nullable String format) {
		if (format == null) {
			return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
		}
		String bare = EXPONENT.matcher(NO_FORMAT.matcher(format).replaceAll("")).replaceAll("");
		return DATE.matcher(bare).find();
	}

	private static int number(@Nullable String text) {
		try {
			return (text != null) ? Integer.parseInt(text) : 0;
		}
		catch (NumberFormatException ex) {
			return 0;
		}
	}

}
