package io.firewarden.inspection.numbering;

import java.util.Locale;
import java.util.Optional;

/** Gives documents their numbers, such as {@code 内消东兴限字〔2022〕第0001号}. */
public final class DocumentNumbers {

	private final NumberPatterns patterns;

	private final Series series;

	DocumentNumbers(NumberPatterns patterns, Series series) {
		this.patterns = patterns;
		this.series = series;
	}

	/**
	 * The number of one document; the same key gets the same number again.
	 * @param unit code of the brigade or detachment that issues it
	 * @param key what the number is for
	 * @return empty when no abbreviation of the unit is known
	 */
	public Optional<String> take(DocumentKind kind, String unit, int year, String key) {
		String abbreviation = this.patterns.units().get(unit);
		String pattern = this.patterns.patterns().get(kind);
		if (abbreviation == null || pattern == null) {
			return Optional.empty();
		}
		long number = this.series.take(kind.name().toLowerCase(Locale.ROOT) + "/" + unit + "/" + year, key);
		return Optional.of(pattern.replace("{unit}", abbreviation)
			.replace("{year}", Integer.toString(year))
			.replace("{number}", String.format(Locale.ROOT, "%04d", number)));
	}

	/** Running numbers without gaps. */
	@FunctionalInterface
	interface Series {

		long take(String name, String key);

	}

}
