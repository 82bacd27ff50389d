package io.firewarden.inspection.task.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a sheet asks, fixed when it is first saved: a later edition of the catalogue does
 * not rewrite what was checked.
 *
 * @param edition name of the catalogue's edition
 * @param terms terms an order may give, in working days
 */
public record Checklist(String edition, DayRange terms, List<Item> items) {

	public Checklist {
		items = List.copyOf(items);
	}

	/** With these items after its own, as far as it does not ask them yet. */
	public Checklist with(List<Item> more) {
		List<Item> all = new ArrayList<>(this.items);
		more.stream().filter((one) -> item(one.code()).isEmpty()).forEach(all::add);
		return new Checklist(this.edition, this.terms, all);
	}

	Optional<Item> item(ItemCode code) {
		return this.items.stream().filter((item) -> item.code().equals(code)).findFirst();
	}

	/**
	 * One line of the sheet.
	 *
	 * @param violation what a deviation may turn out to be
	 * @param proposesCase whether a deviation is proposed for filing
	 */
	public record Item(ItemCode code, Severity severity, @Nullable ViolationCode violation, boolean proposesCase) {
	}

	/** A range that includes both ends. */
	public record DayRange(int minimum, int maximum) {

		boolean includes(int days) {
			return this.minimum <= days && days <= this.maximum;
		}

	}

}
