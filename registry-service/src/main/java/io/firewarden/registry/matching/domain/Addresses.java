package io.firewarden.registry.matching.domain;

import java.util.regex.Pattern;

import io.firewarden.registry.roster.NameText;

/** 住所 compared: province, city and district are told by other fields. */
final class Addresses {

	private static final Pattern PLACES = Pattern.compile("^(?:[^省]{2,3}省)?(?:[^市]{2,4}市)?(?:[^区县市]{1,4}[区县市])?");

	private static final Pattern FILLERS = Pattern.compile("[-,、()号幢栋楼层室#]");

	private Addresses() {
	}

	/** 1 for the same; an address that only goes on where the other ends is nearly so. */
	static double likeness(String one, String other) {
		String here = plain(one);
		String there = plain(other);
		if (here.equals(there)) {
			return 1;
		}
		boolean contained = Math.min(here.length(), there.length()) > 3
				&& (here.startsWith(there) || there.startsWith(here));
		double likeness = NameParts.likeness(here, there);
		return contained ? Math.max(likeness, 0.8) : Math.min(likeness, 0.99);
	}

	private static String plain(String address) {
		String normal = NameText.normal(address);
		String rest = PLACES.matcher(normal).replaceFirst("");
		return FILLERS.matcher(rest.isEmpty() ? normal : rest).replaceAll(" ").strip();
	}

}
