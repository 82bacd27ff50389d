package io.firewarden.inspection.task.adapter;

import org.jspecify.annotations.Nullable;

/**
 * What is read of {@code sampling.officer-recused.v1}.
 *
 * @param assignment with the team from now on; absent before the publication
 */
record OfficerRecused(String drawId, String unitId, TeamsAssigned.@Nullable Unit assignment) {
}
