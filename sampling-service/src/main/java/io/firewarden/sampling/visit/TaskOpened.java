package io.firewarden.sampling.visit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What sampling reads of inspection.task-opened.v1.
 *
 * @param unitId absent in events of before it was told; the agency then was the unit
 */
record TaskOpened(String taskId, String drawId, String uscc, @Nullable String unitId, String brigade,
		List<String> officers) {
}
