package io.firewarden.inspection.task.domain;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A fact found on a task (问题): the requirement of an item is not met. Not a violation; a
 * case decision may make it one.
 *
 * @param id stands for ever: the task and the item
 * @param suspected row of the liability table it may fall under
 * @param orderWorkingDays term the officers set, null where they left it open
 * @param fileCase whether it goes into a case file
 */
public record Finding(FindingId id, ItemCode item, @Nullable ViolationCode suspected, Severity severity, String note,
		List<PhotoId> photos, @Nullable Integer orderWorkingDays, boolean fileCase) {

	static Finding of(TaskId task, Checklist.Item item, ItemResult result) {
		boolean fileCase = (result.fileCase() != null) ? result.fileCase() : item.proposesCase();
		return new Finding(new FindingId(task.value() + "/" + item.code().value()), item.code(), item.violation(),
				item.severity(), Objects.requireNonNull(result.note()), result.photos(), result.orderWorkingDays(),
				fileCase);
	}

	/** Identifies a finding. */
	public record FindingId(String value) {
	}

}
