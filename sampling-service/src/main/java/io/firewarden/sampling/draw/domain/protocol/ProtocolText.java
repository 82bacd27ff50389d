package io.firewarden.sampling.draw.domain.protocol;

/** The text that can stand in a leaf or in the message of an HMAC without ambiguity. */
final class ProtocolText {

	private ProtocolText() {
	}

	static boolean fits(String text) {
		return !text.isEmpty() && text.indexOf('\t') < 0 && text.indexOf('\0') < 0 && paired(text);
	}

	static void require(String text) {
		if (!fits(text)) {
			throw new IllegalArgumentException("empty, or holds a TAB, a NUL or half a surrogate pair");
		}
	}

	private static boolean paired(String text) {
		return text.codePoints()
			.noneMatch((point) -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
	}

}
