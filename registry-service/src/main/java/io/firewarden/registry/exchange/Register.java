package io.firewarden.registry.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * A register that is exchanged as a table; a bean of its feature.
 *
 * @param <R> what a row says: a record whose equality tells whether two rows say the same
 */
public interface Register<R> {

	/** Who writes in the registers. */
	Set<Role> OFFICERS = Set.of(Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER);

	/** Who sees names and numbers of people. */
	Set<Role> DESK = and(OFFICERS, Role.DETACHMENT_LEADER, Role.BRIGADE_LEADER);

	/** Who reads in the registers. */
	Set<Role> INSIDE = and(DESK, Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR);

	/** Its name in addresses, such as {@code agencies}. */
	String name();

	/** Its name for people, in Chinese: it stands in files. */
	String title();

	List<Column<?>> columns();

	/** Who may bring rows in: officers, and whom a register adds. */
	default Set<Role> importers() {
		return OFFICERS;
	}

	/** Who may take rows out: everybody inside, and whom a register adds. */
	default Set<Role> exporters() {
		return INSIDE;
	}

	/** Keys of the columns that stay empty for whom may see no names and numbers. */
	default Set<String> restricted() {
		return Set.of();
	}

	/** These roles and more. */
	static Set<Role> and(Set<Role> some, Role... more) {
		return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
	}

	/** What a row says; null when the row has problems that keep it out. */
	@Nullable R read(TableRow row, Importer by);

	/** Rows with the same key are about the same record. */
	String key(R value);

	/** The column by which a person sees which record a row is about. */
	default Column<?> keyColumn(R value) {
		return columns().getFirst();
	}

	/**
	 * Looks at lines with different keys; a line that cannot be stored says so on its
	 * row.
	 */
	Batch prepare(List<Line<R>> lines, Importer by);

	/**
	 * Gives out the records that fit, each with one value for each column: text, number,
	 * day or null.
	 * @param filters those of the register's list, by their names there
	 */
	void export(Map<String, String> filters, Jurisdiction by, Consumer<List<? extends @Nullable Object>> rows);

}
