package io.firewarden.gateway.account.domain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * What a password has to be: GB/T 22239-2019 8.1.4.1 a (complexity), in figures of our
 * own. That it was not used before needs the hashes and is asked where they are.
 */
public final class PasswordRules {

	private static final int MIN_LENGTH = 10;

	/** Longer input only costs time to hash. */
	private static final int MAX_LENGTH = 128;

	private static final int MIN_CLASSES = 3;

	// Fragments around which people build passwords that look complex; compared after
	// the usual replacements (0 for o, @ for a) are undone.
	private static final Set<String> WEAK = Set.of("password", "passw0rd", "qwerty", "1qaz", "2wsx", "asdfgh", "zxcvbn",
			"abc123", "123456", "654321", "111111", "000000", "iloveyou", "welcome", "letmein", "admin123", "woaini",
			"5201314", "xiaofang", "neijiang", "firewarden");

	/** The ways in which a password can fail. */
	public enum Fault {

		/** Fewer than 10 or more than 128 characters. */
		LENGTH,
		/** Fewer than three of: small letters, capitals, digits, other characters. */
		CLASSES,
		/** Contains the name of the account. */
		CONTAINS_NAME,
		/** Built around something everybody tries first. */
		COMMON,
		/** One of the last five. */
		REUSED

	}

	private PasswordRules() {
	}

	/** Every rule the password breaks; empty when it is good. */
	public static Set<Fault> faults(String username, String password) {
		Set<Fault> faults = EnumSet.noneOf(Fault.class);
		if (password.length() < MIN_LENGTH || password.length() > MAX_LENGTH) {
			faults.add(Fault.LENGTH);
		}
		if (classes(password) < MIN_CLASSES) {
			faults.add(Fault.CLASSES);
		}
		String small = password.toLowerCase(Locale.ROOT);
		if (small.contains(username.toLowerCase(Locale.ROOT))) {
			faults.add(Fault.CONTAINS_NAME);
		}
		String plain = small.replace('0', 'o').replace('@', 'a').replace('$', 's').replace('!', 'i');
		if (WEAK.stream().anyMatch((weak) -> small.contains(weak) || plain.contains(weak))) {
			faults.add(Fault.COMMON);
		}
		return faults;
	}

	private static long classes(String password) {
		IntPredicate other = (c) -> !Character.isLetterOrDigit(c);
		return Stream.<IntPredicate>of(Character::isLowerCase, Character::isUpperCase, Character::isDigit, other)
			.filter((kind) -> password.chars().anyMatch(kind))
			.count();
	}

}
