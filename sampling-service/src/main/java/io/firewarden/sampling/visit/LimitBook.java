package io.firewarden.sampling.visit;

import java.time.LocalDate;
import java.util.Optional;

import io.firewarden.platform.kernel.Versioned;

/** All editions of the limits. */
interface LimitBook {

	VisitLimits on(LocalDate day);

	/** Version 0 before the first change. */
	Versioned<LimitEditions> current();

	/** Empty when somebody else was faster. */
	Optional<Versioned<LimitEditions>> save(Versioned<LimitEditions> before, LimitEditions after);

}
