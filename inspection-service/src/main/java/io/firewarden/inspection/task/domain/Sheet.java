package io.firewarden.inspection.task.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The inspection sheet (检查单). It may be saved unfinished; it must be complete to be
 * signed.
 *
 * @param results at most one per item of the checklist
 */
public record Sheet(Checklist checklist, List<ItemResult> results, OfficerId savedBy, Instant savedAt) {

	public Sheet {
		results = List.copyOf(results);
	}

	/** What forbids even saving these results. */
	public static List<Shortcoming> objections(Checklist checklist, List<ItemResult> results) {
		List<Shortcoming> objections = new ArrayList<>();
		Set<ItemCode> seen = new HashSet<>();
		for (ItemResult result : results) {
			if (checklist.item(result.item()).isEmpty()) {
				objections.add(new Shortcoming(SheetRules.UNKNOWN_ITEM, result.item()));
			}
			if (!seen.add(result.item())) {
				objections.add(new Shortcoming(SheetRules.ANSWERED_TWICE, result.item()));
			}
			if (result.orderWorkingDays() != null && !checklist.terms().includes(result.orderWorkingDays())) {
				objections.add(new Shortcoming(SheetRules.TERM_OUT_OF_RANGE, result.item()));
			}
		}
		return objections;
	}

	/**
	 * What is missing before anybody may sign.
	 * @param stored photos that have arrived for this task
	 */
	public List<Shortcoming> shortcomings(Set<PhotoId> stored) {
		return this.checklist.items().stream().flatMap((item) -> lacking(item.code(), stored).stream()).toList();
	}

	private List<Shortcoming> lacking(ItemCode code, Set<PhotoId> stored) {
		return result(code).map((result) -> lacking(result, stored))
			.orElseGet(() -> List.of(new Shortcoming(SheetRules.UNANSWERED, code)));
	}

	private static List<Shortcoming> lacking(ItemResult result, Set<PhotoId> stored) {
		List<Shortcoming> lacking = new ArrayList<>();
		if (result.answer() == Answer.UNCHECKED && result.lacksNote()) {
			lacking.add(new Shortcoming(SheetRules.NO_REASON, result.item()));
		}
		if (result.answer() == Answer.NONCONFORM && result.lacksNote()) {
			lacking.add(new Shortcoming(SheetRules.NO_NOTE, result.item()));
		}
		if (result.answer() == Answer.NONCONFORM && result.photos().isEmpty()) {
			lacking.add(new Shortcoming(SheetRules.NO_PHOTO, result.item()));
		}
		if (!stored.containsAll(result.photos())) {
			lacking.add(new Shortcoming(SheetRules.PHOTO_NOT_STORED, result.item()));
		}
		return lacking;
	}

	/** The same answers to a list that may ask more. */
	Sheet asking(Checklist longer) {
		return new Sheet(longer, this.results, this.savedBy, this.savedAt);
	}

	/** Whether these are the same answers, in whatever order. */
	public boolean says(List<ItemResult> others) {
		return others.size() == this.results.size() && new HashSet<>(this.results).equals(new HashSet<>(others));
	}

	/** One finding (问题) per item that does not conform, in the order of the checklist. */
	public List<Finding> findings(TaskId task) {
		return this.checklist.items()
			.stream()
			.flatMap((item) -> result(item.code()).filter((result) -> result.answer() == Answer.NONCONFORM)
				.map((result) -> Finding.of(task, item, result))
				.stream())
			.toList();
	}

	public Counts counts() {
		return new Counts(count(Answer.CONFORM), count(Answer.NONCONFORM), count(Answer.NOT_APPLICABLE),
				count(Answer.UNCHECKED));
	}

	private int count(Answer answer) {
		return (int) this.results.stream().filter((result) -> result.answer() == answer).count();
	}

	private Optional<ItemResult> result(ItemCode code) {
		return this.results.stream().filter((result) -> result.item().equals(code)).findFirst();
	}

	/** How many items got which answer. */
	public record Counts(int conform, int nonconform, int notApplicable, int unchecked) {
	}

}
