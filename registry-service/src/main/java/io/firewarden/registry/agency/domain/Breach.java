package io.firewarden.registry.agency.domain;

import io.firewarden.platform.kernel.Rule;

/**
 * A rule of the register that a file does not keep, and where.
 *
 * @param field path into the file, such as {@code engineers[1].registrationNo}
 */
public record Breach(Rule rule, String field) {
}
