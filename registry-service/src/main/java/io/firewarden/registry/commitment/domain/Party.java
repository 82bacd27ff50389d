package io.firewarden.registry.commitment.domain;

/** The agency that promises. */
public record Party(String uscc, String name, String brigade) {
}
