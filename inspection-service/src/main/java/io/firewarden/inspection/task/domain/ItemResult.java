package io.firewarden.inspection.task.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the officers answered to one item.
 *
 * @param note what was seen; for an unchecked item why
 * @param orderWorkingDays term the officers want for correcting it; null leaves it to the
 * reference data
 * @param fileCase whether to file a case (立案); null follows the catalogue
 */
public record ItemResult(ItemCode item, Answer answer, @Nullable String note, List<PhotoId> photos,
		@Nullable Integer orderWorkingDays, @Nullable Boolean fileCase) {

	public ItemResult {
		photos = List.copyOf(photos);
	}

	boolean lacksNote() {
		return this.note == null || this.note.isBlank();
	}

}
