package io.firewarden.registry.market.application;

import java.time.Instant;
import java.util.Optional;

/** When single records last came, where there are no batches to tell it. */
@FunctionalInterface
public interface StreamPulse {

	Optional<Instant> lastTaken();

}
