package io.firewarden.registry.declaration.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where what an agency declares is not what the register holds.
 *
 * @param path what the difference is called, such as
 * {@code engineers[CLASS_1/E1].validTo}
 * @param field the last part of the path; empty for a whole row
 * @param register as the register has it, null where it has nothing
 * @param declared as the agency says, null where it says nothing
 */
public record Difference(String path, Section section, String field, Kind kind, @Nullable String register,
		@Nullable String declared) {

	/** Which side has it. */
	public enum Kind {

		/** Both, and not the same. */
		CHANGED,
		/** The declaration alone. */
		ADDED,
		/** The register alone. */
		MISSING

	}

	/** All differences in the order of the form; a row that one side lacks is one. */
	public static List<Difference> between(DeclaredContent register, DeclaredContent declared) {
		return between(FormRow.of(register), FormRow.of(declared));
	}

	/**
	 * What changed from one submission to the next, the papers and their scans as well.
	 */
	public static List<Difference> since(DeclaredContent before, DeclaredContent after) {
		return between(FormRow.whole(before), FormRow.whole(after));
	}

	private static List<Difference> between(Map<String, FormRow> held, Map<String, FormRow> said) {
		List<Difference> differences = new ArrayList<>();
		said.forEach((key, row) -> {
			FormRow other = held.get(key);
			if (other == null) {
				differences.add(new Difference(row.path(), row.section(), "", Kind.ADDED, null, summary(row)));
			}
			else {
				differences.addAll(fields(other, row));
			}
		});
		held.forEach((key, row) -> {
			if (!said.containsKey(key)) {
				differences.add(new Difference(row.path(), row.section(), "", Kind.MISSING, summary(row), null));
			}
		});
		differences.sort((one, other) -> one.section.compareTo(other.section));
		return List.copyOf(differences);
	}

	private static List<Difference> fields(FormRow held, FormRow said) {
		Set<String> fields = new LinkedHashSet<>(said.values().keySet());
		fields.addAll(held.values().keySet());
		List<Difference> differences = new ArrayList<>();
		for (String field : fields) {
			String register = held.values().get(field);
			String declared = said.values().get(field);
			if (register == null || declared == null || !register.equals(declared)) {
				String path = said.path().isEmpty() ? field : said.path() + "." + field;
				differences
					.add(new Difference(path, said.section(), field, kind(register, declared), register, declared));
			}
		}
		return differences;
	}

	private static Kind kind(@Nullable String register, @Nullable String declared) {
		if (register == null) {
			return Kind.ADDED;
		}
		return (declared == null) ? Kind.MISSING : Kind.CHANGED;
	}

	private static String summary(FormRow row) {
		return String.join("；", row.values().entrySet().stream().map((e) -> e.getKey() + "=" + e.getValue()).toList());
	}

}
