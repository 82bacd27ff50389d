package io.firewarden.registry.agency.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.domain.AgencyEvent;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.Uscc;
import org.jspecify.annotations.Nullable;

/**
 * All agencies, each known by its code. Every question names the jurisdiction it is asked
 * from.
 */
public interface Agencies {

	Optional<Versioned<ServiceAgency>> find(Uscc uscc, Jurisdiction by);

	/** Those of these agencies that are on the register, wherever they belong. */
	Map<Uscc, Versioned<ServiceAgency>> findAll(Collection<Uscc> usccs);

	/** Writes many new agencies; returns the codes that are taken. */
	Set<Uscc> insertAll(List<Changed<ServiceAgency, AgencyEvent>> registered);

	/** Writes a new agency; false when its code is taken. */
	boolean insert(Changed<ServiceAgency, AgencyEvent> registered);

	/** Writes state and events together; false when somebody else was faster. */
	boolean save(Versioned<ServiceAgency> before, Changed<ServiceAgency, AgencyEvent> after);

	/** Writes many; returns the codes of those that somebody else was faster with. */
	Set<Uscc> saveAll(Map<Versioned<ServiceAgency>, Changed<ServiceAgency, AgencyEvent>> many);

	/** These agencies, in no order; codes that nobody has are left out. */
	List<Versioned<ServiceAgency>> all(Collection<String> usccs);

	/**
	 * Agencies whose standing or warnings may change on this day or should have before.
	 */
	List<Versioned<ServiceAgency>> changingBy(LocalDate day, int atMost);

	/** The agency as it was at the end of a day; before the first writing, that one. */
	Optional<Versioned<ServiceAgency>> asOf(Uscc uscc, LocalDate day, Jurisdiction by);

	/**
	 * Which records were merged into each of these; those into which none was are absent.
	 */
	Map<String, List<String>> mergedInto(Collection<String> usccs);

	long count();

	/** The next agencies in the order of their codes, for work that visits them all. */
	List<Versioned<ServiceAgency>> following(@Nullable Uscc last, int atMost);

}
