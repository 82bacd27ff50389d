package io.firewarden.registry.market.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The divisions of this city as they are called today, as feeds still call them, and the
 * brigade of each. A registration authority's code says nothing of the place: a firm
 * moves and keeps it.
 */
public final class Divisions {

	private static final int PROVINCE_DIGITS = 2;

	/** 四川省 may stand before a name in full. */
	private static final int FULL = 3;

	private static final int NEAR = 4;

	private final String city;

	private final String cityName;

	private final Map<String, Division> byCode = new HashMap<>();

	private final List<Division> all;

	public Divisions(String city, String cityName, List<Division> all) {
		this.city = city;
		this.cityName = cityName;
		this.all = List.copyOf(all);
		for (Division division : all) {
			this.byCode.put(division.code, division);
			division.oldCodes.forEach((old) -> this.byCode.put(old, division));
		}
	}

	/**
	 * Where an enterprise is.
	 * @param stated code or name in its row
	 * @param inCity the city in its row, null where the row has none
	 */
	public Place of(@Nullable String stated, @Nullable String inCity, @Nullable String domicile) {
		if (stated != null && isCode(stated)) {
			Division known = this.byCode.get(stated.substring(0, 6));
			if (known != null) {
				return new Place(known.code, known.brigade);
			}
			// The city as a whole: the domicile may say more.
			if (!stated.startsWith(this.city.substring(0, 4))) {
				return new Place(stated.substring(0, 6), null);
			}
		}
		boolean elsewhere = inCity != null && !this.cityName.startsWith(inCity) && !inCity.startsWith(this.cityName);
		if (elsewhere) {
			return Place.NOWHERE;
		}
		Division named = (stated != null && !isCode(stated)) ? named(stated, true) : null;
		if (named == null && domicile != null) {
			named = named(domicile, inCity != null || stated != null);
		}
		if (named != null) {
			return new Place(named.code, named.brigade);
		}
		return (inCity != null || stated != null) ? new Place(this.city, null) : Place.NOWHERE;
	}

	/**
	 * A name counts where the city is known; else after the city's name, or in full at
	 * the beginning: streets elsewhere are called after this city.
	 */
	private @Nullable Division named(String text, boolean certain) {
		int city = text.indexOf(this.cityName);
		if (city >= 0) {
			Division after = first(text.substring(city + this.cityName.length()), NEAR);
			return (after == null && certain) ? first(text, text.length()) : after;
		}
		return certain ? first(text, text.length()) : first(text, FULL);
	}

	/** The division whose name stands first, and not after a position. */
	private @Nullable Division first(String text, int latest) {
		Division best = null;
		int first = latest + 1;
		for (Division division : this.all) {
			int at = division.in(text, latest == FULL);
			if (at >= 0 && at < first) {
				first = at;
				best = division;
			}
		}
		return best;
	}

	private static boolean isCode(String text) {
		if (text.length() < 6) {
			return false;
		}
		for (int i = 0; i < PROVINCE_DIGITS; i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

	/**
	 * A division.
	 *
	 * @param names what it is called, old names among them
	 */
	public record Division(String code, String brigade, List<String> names, List<String> oldCodes) {

		public Division {
			names = List.copyOf(names);
			oldCodes = List.copyOf(oldCodes);
		}

		int in(String text, boolean full) {
			int first = -1;
			for (String name : this.names) {
				int at = (full && !name.endsWith("县") && !name.endsWith("市")) ? -1 : text.indexOf(name);
				first = (at >= 0 && (first < 0 || at < first)) ? at : first;
			}
			return first;
		}

	}

	/** A division and its brigade, as far as they are known. */
	public record Place(@Nullable String division, @Nullable String brigade) {

		static final Place NOWHERE = new Place(null, null);

	}

}
