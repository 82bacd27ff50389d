package io.firewarden.inspection.task.domain;

/** Identifies a task; derived from the draw and the unit drawn, so it is born once. */
public record TaskId(String value) {
}
