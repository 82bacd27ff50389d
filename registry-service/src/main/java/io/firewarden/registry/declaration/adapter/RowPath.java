package io.firewarden.registry.declaration.adapter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a difference in a list of the form, such as
 * {@code engineers[CLASS_1/E1].validTo}.
 *
 * @param field empty for the whole row
 */
record RowPath(String list, String key, String field) {

	private static final Pattern FORM = Pattern
		.compile("(engineers|operators|equipment|projects)\\[(.+)](?:\\.(\\w+))?");

	/**
	 * Empty for what the form has once, and for lists that the register does not take.
	 */
	static Optional<RowPath> read(String path) {
		Matcher found = FORM.matcher(path);
		return found.matches()
				? Optional
					.of(new RowPath(found.group(1), found.group(2), (found.group(3) != null) ? found.group(3) : ""))
				: Optional.empty();
	}

	boolean isWhole() {
		return this.field.isEmpty();
	}

}
