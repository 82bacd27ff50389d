package io.firewarden.platform.kernel;

import java.util.regex.Pattern;

/**
 * The stable code of a rule that can refuse a command, such as {@code REG-012}. Its
 * sentences stand in the service's {@code problems} bundles, its place in
 * {@code infra/docs/rules.md}.
 */
public record Rule(String code) {

	private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}-[0-9]{3}");

	public Rule {
		if (!SHAPE.matcher(code).matches()) {
			throw new IllegalArgumentException("not a rule code: " + code);
		}
	}

}
