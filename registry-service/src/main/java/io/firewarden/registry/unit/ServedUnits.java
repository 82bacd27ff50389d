package io.firewarden.registry.unit;

import java.time.LocalDate;
import java.util.Set;

/** Who knows which units an agency serves; the register of projects does. */
public interface ServedUnits {

	/** Ids of the units that have a running project on a day. */
	Set<String> served(LocalDate day);

}
