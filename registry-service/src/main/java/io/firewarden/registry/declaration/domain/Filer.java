package io.firewarden.registry.declaration.domain;

/**
 * The agency that declares.
 *
 * @param brigade the brigade it is filed with
 */
public record Filer(String uscc, String name, String brigade) {
}
