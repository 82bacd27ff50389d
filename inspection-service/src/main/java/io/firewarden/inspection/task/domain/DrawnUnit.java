package io.firewarden.inspection.task.domain;

/**
 * What the draw says of the unit a task came from.
 *
 * @param unitId the unit in the sampling frame
 */
public record DrawnUnit(String drawId, String campaign, String unitId, String stratum) {
}
