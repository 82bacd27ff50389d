package io.firewarden.registry.market.application;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;

/**
 * UTF-8 that somebody read as GB 18030 and wrote again: 消防 has become 娑堥槻. Its characters
 * are rare ones, so that most names are told by their first.
 */
final class Mojibake {

	private static final Charset GB = Charset.forName("GB18030");

	/** What two of three bytes of a common character turn into. */
	private static final BitSet SUSPECT = suspects();

	private static final int FEW = 2;

	private Mojibake() {
	}

	/** What the text was; empty where it is no such text. */
	static Optional<String> original(String text) {
		if (text.length() < FEW || !SUSPECT.get(text.charAt(0))) {
			return Optional.empty();
		}
		String again = new String(text.replace("\ufffd", "").getBytes(GB), StandardCharsets.UTF_8);
		long ideographs = again.codePoints().filter(Character::isIdeographic).count();
		long lost = again.codePoints().filter((one) -> one == '\ufffd').count();
		return (ideographs >= FEW && lost <= ideographs) ? Optional.of(again.replace("\ufffd", "")) : Optional.empty();
	}

	private static BitSet suspects() {
		BitSet suspects = new BitSet(1 << 16);
		for (char one = '\u3400'; one < '\ue900'; one++) {
			if (!Character.isSurrogate(one)) {
				byte[] bytes = String.valueOf(one).getBytes(GB);
				int lead = bytes[0] & 0xff;
				int trail = bytes[bytes.length - 1] & 0xff;
				suspects.set(one, bytes.length == 2 && lead >= 0xe3 && lead <= 0xe9 && trail >= 0x80 && trail < 0xc0);
			}
		}
		return suspects;
	}

}
