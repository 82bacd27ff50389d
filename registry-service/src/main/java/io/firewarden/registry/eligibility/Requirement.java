package io.firewarden.registry.eligibility;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * At least so much of a measure.
 *
 * @param atLeast null while the official figure is not loaded: the comparison then stays
 * undetermined instead of guessing
 */
public record Requirement(Measure measure, @Nullable BigDecimal atLeast) {
}
