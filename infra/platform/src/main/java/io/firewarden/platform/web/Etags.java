package io.firewarden.platform.web;

/**
 * Versions as entity tags.
 */
public final class Etags {

	private Etags() {
	}

	public static String of(long version) {
		return "\"" + version + "\"";
	}

	/**
	 * The version of an {@code If-Match} value; a proxy may have made a weak tag of it.
	 */
	static long version(String tag) {
		String bare = tag.strip();
		if (bare.startsWith("W/")) {
			bare = bare.substring(2);
		}
		return Long.parseLong(bare.replace("\"", ""));
	}

}
