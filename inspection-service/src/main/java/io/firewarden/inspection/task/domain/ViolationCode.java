package io.firewarden.inspection.task.domain;

/** Row of the liability table that a finding may turn out to fall under. */
public record ViolationCode(String value) {
}
