package io.firewarden.registry.declaration.domain;

/**
 * Why a declaration is returned.
 *
 * @param field path of the field, such as {@code engineers[CLASS_1/E1].validTo}
 */
public record Objection(String field, String reason) {
}
