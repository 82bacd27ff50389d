package io.firewarden.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the table of rules with the tests that say {@code @Covers}. A row of the table
 * begins with its code, {@code | REG-012 | …}; a row with a cell {@code planned} is of a
 * rule that is not built yet.
 *
 * @param listed codes that a test must cover
 * @param planned codes that are not built yet
 * @param covered codes that some test names
 */
public record RuleCoverage(Set<String> listed, Set<String> planned, Set<String> covered) {

	private static final Pattern ROW = Pattern.compile("(?m)^\\|\\s*`?([A-Z]{3}-[0-9]{3})`?\\s*\\|(.*)$");

	private static final Pattern PLANNED = Pattern.compile("(?i)(^|\\|)\\s*planned\\s*\\|");

	private static final Pattern COVERS = Pattern.compile("@Covers\\(([^)]*)\\)");

	private static final Pattern CODE = Pattern.compile("\"([A-Z]{3}-[0-9]{3})\"");

	/** Reads {@code infra/docs/rules.md} and the tests of all modules under this root. */
	public static RuleCoverage of(Path house) {
		String rules = read(house.resolve("infra/docs/rules.md"));
		return new RuleCoverage(codes(rules, false), codes(rules, true), covered(house));
	}

	/** In the table, and no test says it. */
	public Set<String> uncovered() {
		return without(listed, covered);
	}

	/** In a test, and the table does not know it. */
	public Set<String> unknown() {
		return without(without(covered, listed), planned);
	}

	private static Set<String> codes(String rules, boolean planned) {
		return ROW.matcher(rules)
			.results()
			.filter((row) -> PLANNED.matcher(row.group(2)).find() == planned)
			.map((row) -> row.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> covered(Path house) {
		return Stream.of(house, house.resolve("infra"))
			.flatMap(RuleCoverage::folders)
			.map((module) -> module.resolve("src/test/java"))
			.filter(Files::isDirectory)
			.flatMap(RuleCoverage::sources)
			.flatMap((source) -> COVERS.matcher(read(source)).results())
			.flatMap((annotation) -> CODE.matcher(annotation.group(1)).results())
			.map((code) -> code.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<Path> folders(Path parent) {
		try (Stream<Path> children = Files.list(parent)) {
			return children.toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<Path> sources(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> without(Set<String> codes, Set<String> others) {
		Set<String> rest = new TreeSet<>(codes);
		rest.removeAll(others);
		return rest;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
