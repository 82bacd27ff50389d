/**
 * What all stand-ins share: fault injection, counters and the reset, under {@code /_sim}.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.standins.sim;
