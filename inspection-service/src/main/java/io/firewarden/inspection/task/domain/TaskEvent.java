package io.firewarden.inspection.task.domain;

import java.time.LocalDate;
import java.util.List;

/** What others may learn of a task; on the wire: infra/contracts, inspection. */
public sealed interface TaskEvent {

	/** A drawn unit became work for a team. */
	record TaskOpened(Assignment assignment) implements TaskEvent {
	}

	/** Every officer of the team signed: the findings stand. */
	record SheetSigned(Assignment assignment, LocalDate signedOn, Sheet.Counts counts,
			List<Finding> findings) implements TaskEvent {
	}

}
