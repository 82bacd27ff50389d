package io.firewarden.inspection.task.adapter;

import java.util.List;

import io.firewarden.inspection.task.domain.Answer;
import io.firewarden.inspection.task.domain.ItemCode;
import io.firewarden.inspection.task.domain.ItemResult;
import io.firewarden.inspection.task.domain.PhotoId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The whole sheet, finished or not. */
record SheetRequest(@NotNull @Size(max = 200) List<@Valid AnswerForm> answers) {

	List<ItemResult> results() {
		return this.answers.stream().map(AnswerForm::result).toList();
	}

	/**
	 * One answer.
	 *
	 * @param photos SHA-256 of each photo
	 */
	record AnswerForm(@NotBlank String itemCode, @NotNull Answer answer, @Nullable @Size(max = 2000) String note,
			@Nullable @Size(max = 20) List<@Pattern(regexp = "[0-9a-f]{64}") String> photos,
			@Nullable Integer orderWorkingDays, @Nullable Boolean fileCase) {

		ItemResult result() {
			List<PhotoId> photoIds = (this.photos != null) ? this.photos.stream().map(PhotoId::new).toList()
					: List.of();
			return new ItemResult(new ItemCode(this.itemCode), this.answer, this.note, photoIds, this.orderWorkingDays,
					this.fileCase);
		}

	}

}
