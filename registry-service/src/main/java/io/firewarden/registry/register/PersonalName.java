package io.firewarden.registry.register;

import org.jspecify.annotations.Nullable;

/** Names of people before eyes that need not know them. */
public final class PersonalName {

	private PersonalName() {
	}

	/** The name with all but its first character hidden: 张**. */
	public static String masked(@Nullable String name) {
		return (name == null || name.isBlank()) ? "*" : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
	}

}
