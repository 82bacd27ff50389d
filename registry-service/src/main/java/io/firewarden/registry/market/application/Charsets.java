package io.firewarden.registry.market.application;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a text is written in, from its bytes: what the label says is often wrong, and text
 * in GB 18030 is hardly ever well-formed UTF-8.
 */
final class Charsets {

	static final Charset GB = Charset.forName("GB18030");

	private static final byte[] MARK = { (byte) 0xef, (byte) 0xbb, (byte) 0xbf };

	private Charsets() {
	}

	static boolean isMarked(byte[] head) {
		return head.length >= MARK.length && Arrays.equals(head, 0, MARK.length, MARK, 0, MARK.length);
	}

	/**
	 * The charset of a text. A few damaged characters do not make another one of it.
	 * @param head its beginning
	 */
	static Charset of(byte[] head) {
		int good = 0;
		int bad = 0;
		int i = 0;
		while (i < head.length) {
			int one = head[i] & 0xff;
			if (one < 0x80) {
				i++;
				continue;
			}
			int length = (one >= 0xc2 && one < 0xe0) ? 2
					: (one >= 0xe0 && one < 0xf0) ? 3 : (one >= 0xf0 && one < 0xf5) ? 4 : 0;
			if (length > 0 && i + length > head.length) {
				break;
			}
			boolean whole = length > 0;
			for (int k = 1; k < length; k++) {
				whole &= (head[i + k] & 0xc0) == 0x80;
			}
			good += whole ? 1 : 0;
			bad += whole ? 0 : 1;
			i += whole ? length : 1;
		}
		return (bad > good) ? GB : StandardCharsets.UTF_8;
	}

}
