package io.firewarden.registry.practitioner.application;

import java.time.Instant;
import java.util.List;

import io.firewarden.registry.practitioner.Period;
import org.jspecify.annotations.Nullable;

/**
 * What of a person is searched, filtered and sorted by. Words instead of enums: a newer
 * writer may know more of them.
 *
 * @param numbers of registration and certificates, as numbers are compared; the first is
 * the one people are sorted by
 * @param traits ENGINEER, OPERATOR, CLASS_1, RANK_5 …
 * @param brigades that see the person
 * @param usccs of all agencies that have engaged the person, now or once
 * @param contested first and last day on which two of them claim the person
 */
public record PersonKeys(String id, long version, @Nullable String name, List<String> numbers, List<String> traits,
		List<String> brigades, List<String> usccs, @Nullable Period contested, Instant updatedAt) {

	public PersonKeys {
		numbers = List.copyOf(numbers);
		traits = List.copyOf(traits);
		brigades = List.copyOf(brigades);
		usccs = List.copyOf(usccs);
	}

}
