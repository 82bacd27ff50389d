package io.firewarden.registry.agency.application;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import io.firewarden.registry.agency.application.AgencySearch.Lapses;
import io.firewarden.registry.agency.application.AgencySearch.Reach;
import io.firewarden.registry.agency.domain.OriginScope;
import io.firewarden.registry.search.NameQuery;
import org.jspecify.annotations.Nullable;

/**
 * What of an agency is searched, filtered and sorted by. Words instead of enums: a newer
 * writer may know more of them.
 *
 * @param folded the name as names are compared
 * @param national whether posted in the national system
 * @param sichuan whether posted on the Sichuan platform
 * @param memberOf id of its association
 * @param numbers registration and certificate numbers of its people, in capitals
 */
public record AgencyKeys(String uscc, long version, String name, String folded, String brigade, List<String> kinds,
		String verdict, boolean national, boolean sichuan, String origin, Lapses lapses, @Nullable String memberOf,
		List<String> numbers, Instant updatedAt) {

	private static final int LEAST_OF_A_CODE = 4;

	private static final int LEAST_OF_A_NUMBER = 3;

	public AgencyKeys {
		kinds = List.copyOf(kinds);
		numbers = List.copyOf(numbers);
	}

	/** Posted in one of the two systems or in both. */
	public boolean isPosted() {
		return this.national || this.sichuan;
	}

	/** Registered in this city. */
	public boolean isLocal() {
		return this.origin.equals(OriginScope.LOCAL.name());
	}

	/** What was typed, ready to be compared with many agencies. */
	static final class Typed {

		private final NameQuery name;

		private final String capitals;

		private final boolean code;

		private final boolean number;

		Typed(String text, Reach reach) {
			this.name = NameQuery.of(text);
			this.capitals = NameQuery.fold(text).toUpperCase(Locale.ROOT);
			boolean plain = this.capitals.chars().allMatch((letter) -> letter > ' ' && letter < 127);
			this.code = plain && this.capitals.length() >= LEAST_OF_A_CODE;
			this.number = reach == Reach.ALL && this.capitals.length() >= LEAST_OF_A_NUMBER;
		}

		boolean fits(AgencyKeys keys) {
			return this.name.fits(keys.folded) || (this.code && keys.uscc.contains(this.capitals))
					|| (this.number && keys.numbers.stream().anyMatch((one) -> one.startsWith(this.capitals)));
		}

	}

}
