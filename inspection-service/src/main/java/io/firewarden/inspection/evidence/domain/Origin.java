package io.firewarden.inspection.evidence.domain;

import java.time.Instant;
import java.util.List;

/**
 * Where a photo came from. One photo may have several origins: the same bytes are stored
 * once.
 *
 * @param brigade of the task
 * @param uscc of the agency checked
 * @param team of the task, who may look wherever it is
 * @param officer who sent it
 */
public record Origin(String taskId, String brigade, String uscc, List<String> team, String officer, Instant at) {

	public Origin {
		team = List.copyOf(team);
	}

}
