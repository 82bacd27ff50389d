/**
 * The verifiable draw {@code firewarden-draw-1}: hashes, seed, tickets, strata, teams and
 * their verification. Pure: no Spring, no clock, no I/O, no chance. The service, the
 * command line and the tests share it.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.sampling.draw.domain.protocol;
