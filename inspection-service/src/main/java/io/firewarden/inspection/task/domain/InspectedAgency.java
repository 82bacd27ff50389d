package io.firewarden.inspection.task.domain;

/**
 * Whom a task is about.
 *
 * @param uscc unified social credit code
 */
public record InspectedAgency(String uscc, String name) {
}
