package io.firewarden.inspection.rectification.domain;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.kernel.Changed;

/**
 * 责令改正: the brigade orders an agency to correct what one signed sheet found.
 * <p>
 * Life: issued once per sheet that has findings, served on the day of signing, due on the
 * last working day of its term. Whether it is overdue is computed, not stored.
 *
 * @param number 文号
 * @param brigade the unit that issues it
 * @param items codes of the items found not to conform
 */
public record CorrectionOrder(OrderId id, OrderNumber number, TaskId task, Addressee addressee, String brigade,
		List<String> items, LocalDate servedOn, LocalDate dueOn, Term term) {

	public CorrectionOrder {
		items = List.copyOf(items);
		if (items.isEmpty()) {
			throw new IllegalArgumentException("an order corrects something");
		}
		if (!dueOn.isAfter(servedOn)) {
			throw new IllegalArgumentException("the day of service is not counted");
		}
	}

	public Changed<CorrectionOrder, CorrectionOrdered> issue() {
		return Changed.of(this, new CorrectionOrdered(this));
	}

	public boolean isOverdueOn(LocalDate day) {
		return day.isAfter(this.dueOn);
	}

	/** Identifies an order; derived from its task. */
	public record OrderId(String value) {
	}

	/** 文号, such as 内消东兴限字〔2022〕第0001号. */
	public record OrderNumber(String value) {
	}

	/** The task whose sheet it follows from. */
	public record TaskId(String value) {
	}

	/** Whom it binds. */
	public record Addressee(String uscc, String name) {
	}

}
