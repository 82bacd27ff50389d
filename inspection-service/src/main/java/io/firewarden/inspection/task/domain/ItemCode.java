package io.firewarden.inspection.task.domain;

/** Code of an atomic inspection item, such as {@code ELG-04a}. */
public record ItemCode(String value) {
}
