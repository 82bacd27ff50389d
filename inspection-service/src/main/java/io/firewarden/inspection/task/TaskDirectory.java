package io.firewarden.inspection.task;

import java.util.Optional;
import java.util.Set;

/** What other features may ask about a task. */
@FunctionalInterface
public interface TaskDirectory {

	Optional<Facts> find(String taskId);

	/**
	 * What does not depend on who asks.
	 *
	 * @param officers ids of the team
	 * @param signed whether the sheet is closed for good
	 */
	record Facts(String taskId, String uscc, String brigade, Set<String> officers, boolean signed) {

		public Facts {
			officers = Set.copyOf(officers);
		}

	}

}
