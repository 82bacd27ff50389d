package io.firewarden.registry.search;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * The readings of characters in pinyin without tones, ü as v; all of them where there are
 * several (多音字). Asked once for each character.
 */
final class Readings {

	private static final AtomicReferenceArray<String[]> KNOWN = new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

	private static final String[] NONE = {};

	private Readings() {
	}

	static String[] of(char character) {
		if (character < '\u2E80') {
			return NONE;
		}
		String[] readings = KNOWN.get(character);
		if (readings == null) {
			readings = look(character);
			KNOWN.set(character, readings);
		}
		return readings;
	}

	private static String[] look(char character) {
		String[] toned = PinyinHelper.toHanyuPinyinStringArray(character);
		if (toned == null) {
			return NONE;
		}
		return Arrays.stream(toned)
			.map((reading) -> reading.substring(0, reading.length() - 1).replace("u:", "v"))
			.distinct()
			.toArray(String[]::new);
	}

}
