package io.firewarden.registry.declaration.domain;

import io.firewarden.platform.kernel.Rule;

/**
 * What a form still lacks, and where.
 *
 * @param field path into the form, such as {@code selfCheck[ELG-04].measure}
 */
public record Gap(Rule rule, String field) {
}
