/**
 * How the conditions are evaluated: thresholds come from dated rule sets, what is found
 * comes from the facts, nothing comes from a clock.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.eligibility.domain;
