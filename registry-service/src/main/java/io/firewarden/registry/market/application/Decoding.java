package io.firewarden.registry.market.application;

/** Bytes of a file as text, for people to look at. */
public final class Decoding {

	private Decoding() {
	}

	/** In whichever encoding they are; what is damaged shows as such. */
	public static String text(byte[] bytes) {
		return new String(bytes, Charsets.of(bytes));
	}

}
