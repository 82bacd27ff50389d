package io.firewarden.registry.agency.domain;

/** 注册号 of a registered fire engineer: opaque text. */
public record RegistrationNo(String value) {
}
