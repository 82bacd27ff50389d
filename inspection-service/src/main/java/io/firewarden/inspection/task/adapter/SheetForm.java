package io.firewarden.inspection.task.adapter;

import java.util.List;

import io.firewarden.inspection.task.adapter.StoredTask.StoredItem;
import io.firewarden.inspection.task.adapter.StoredTask.StoredResult;
import io.firewarden.inspection.task.adapter.StoredTask.StoredSheet;
import io.firewarden.inspection.task.domain.Answer;
import io.firewarden.inspection.task.domain.Checklist;
import io.firewarden.inspection.task.domain.ItemCode;
import io.firewarden.inspection.task.domain.ItemResult;
import io.firewarden.inspection.task.domain.OfficerId;
import io.firewarden.inspection.task.domain.PhotoId;
import io.firewarden.inspection.task.domain.Severity;
import io.firewarden.inspection.task.domain.Sheet;
import io.firewarden.inspection.task.domain.ViolationCode;
import org.jspecify.annotations.Nullable;

/** The sheet's part of the stored task. */
final class SheetForm {

	private SheetForm() {
	}

	static StoredSheet toStored(Sheet sheet) {
		Checklist checklist = sheet.checklist();
		return new StoredSheet(checklist.edition(), checklist.terms().minimum(), checklist.terms().maximum(),
				checklist.items().stream().map(SheetForm::toStored).toList(),
				sheet.results().stream().map(SheetForm::toStored).toList(), sheet.savedBy().value(), sheet.savedAt());
	}

	static Sheet fromStored(StoredSheet stored) {
		var checklist = new Checklist(stored.edition(),
				new Checklist.DayRange(stored.shortestTerm(), stored.longestTerm()),
				stored.items().stream().map(SheetForm::fromStored).toList());
		return new Sheet(checklist, stored.results().stream().map(SheetForm::fromStored).toList(),
				new OfficerId(stored.savedBy()), stored.savedAt());
	}

	private static StoredItem toStored(Checklist.Item item) {
		return new StoredItem(item.code().value(), item.severity().name(), code(item.violation()), item.proposesCase());
	}

	private static Checklist.Item fromStored(StoredItem item) {
		return new Checklist.Item(new ItemCode(item.code()), Severity.valueOf(item.severity()),
				(item.violation() != null) ? new ViolationCode(item.violation()) : null, item.proposesCase());
	}

	private static StoredResult toStored(ItemResult result) {
		return new StoredResult(result.item().value(), result.answer().name(), result.note(), photos(result.photos()),
				result.orderWorkingDays(), result.fileCase());
	}

	private static ItemResult fromStored(StoredResult result) {
		return new ItemResult(new ItemCode(result.item()), Answer.valueOf(result.answer()), result.note(),
				result.photos().stream().map(PhotoId::new).toList(), result.orderWorkingDays(), result.fileCase());
	}

	static @Nullable String code(@Nullable ViolationCode violation) {
		return (violation != null) ? violation.value() : null;
	}

	static List<String> photos(List<PhotoId> photos) {
		return photos.stream().map(PhotoId::value).toList();
	}

}
