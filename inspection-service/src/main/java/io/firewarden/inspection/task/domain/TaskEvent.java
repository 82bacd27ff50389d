package io.firewarden.inspection.task.domain;

import java.time.LocalDate;
import java.util.List;

/** What others may learn of a task; on the wire: infra/contracts, inspection. */
public sealed interface TaskEvent {

	/** A drawn unit became work for a team. */
	record TaskOpened(Assignment assignment) implements TaskEvent {
	}

	/** A further draw of the same object is served by this task. */
	record TaskJoined(Assignment assignment, DrawnUnit further) implements TaskEvent {
	}

	/** The unit was replaced after the draw: nobody goes there. */
	record TaskCancelled(Assignment assignment, String reason) implements TaskEvent {
	}

	/** Every officer of the team signed: the findings stand. */
	record SheetSigned(Assignment assignment, LocalDate signedOn, Sheet.Counts counts,
			List<Finding> findings) implements TaskEvent {
	}

}
