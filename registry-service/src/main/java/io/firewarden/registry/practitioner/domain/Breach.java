package io.firewarden.registry.practitioner.domain;

import io.firewarden.platform.kernel.Rule;

/**
 * A rule of the register that a form does not keep, and where.
 *
 * @param field path into the form, such as {@code operators[1].validTo}
 */
public record Breach(Rule rule, String field) {
}
