package io.firewarden.registry.matching.domain;

import java.util.List;

import io.firewarden.registry.roster.NameText;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an enterprise from one side, as far as it is compared.
 *
 * @param uscc a valid code
 * @param statedCode what stands in its place when it is none
 * @param numbers registration numbers and codes that it had before
 * @param legalRep null where it is not known
 */
public record Party(CompanyName name, List<CompanyName> formerNames, @Nullable String uscc, @Nullable String statedCode,
		List<String> numbers, @Nullable String division, @Nullable String address, @Nullable Person legalRep) {

	public Party {
		formerNames = List.copyOf(formerNames);
		numbers = List.copyOf(numbers);
	}

	/** Somebody: what is compared, and what is shown. */
	public record Person(String key, String masked) {
	}

	/** Nothing but name and code. */
	public static Party named(String name, @Nullable String uscc, NameVocabulary words) {
		return new Party(CompanyName.of(name, words), List.of(), uscc, null, List.of(), null, null, null);
	}

	/** Everything by which it is compared, in one text. */
	public String compared() {
		return String.join("\n", this.name.normal(),
				String.join("|", this.formerNames.stream().map(CompanyName::normal).sorted().toList()),
				String.valueOf((this.uscc != null) ? this.uscc : this.statedCode),
				String.join("|", this.numbers.stream().sorted().toList()), String.valueOf(this.division),
				(this.address != null) ? NameText.normal(this.address) : "",
				(this.legalRep != null) ? this.legalRep.key() : "");
	}

}
