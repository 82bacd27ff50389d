package io.firewarden.inspection.task.domain;

/** An enforcement officer (执法人员) of the officer register. */
public record OfficerId(String value) {
}
