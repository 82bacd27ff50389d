package io.firewarden.registry.practitioner.application;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntBinaryOperator;

/**
 * Rows in one order. What changes is put in its new place; the rest is not sorted again.
 */
final class RowOrder {

	private final IntBinaryOperator order;

	private int[] rows = {};

	/**
	 * Rows in an order.
	 * @param order compares two rows, as a comparator does; never equal
	 */
	RowOrder(IntBinaryOperator order) {
		this.order = order;
	}

	/** Rows that are new, or that may belong elsewhere now. */
	void moved(BitSet moved) {
		int[] staying = Arrays.stream(this.rows).filter((row) -> !moved.get(row)).toArray();
		int[] all = new int[staying.length + moved.cardinality()];
		int from = 0;
		int end = 0;
		for (int row : sorted(moved)) {
			int to = place(staying, from, row);
			System.arraycopy(staying, from, all, end, to - from);
			end += to - from;
			all[end++] = row;
			from = to;
		}
		System.arraycopy(staying, from, all, end, staying.length - from);
		this.rows = all;
	}

	private int[] sorted(BitSet moved) {
		return moved.stream()
			.boxed()
			.sorted((one, other) -> this.order.applyAsInt(one, other))
			.mapToInt(Integer::intValue)
			.toArray();
	}

	/** Where the first row stands that comes after this one. */
	private int place(int[] staying, int from, int row) {
		int low = from;
		int high = staying.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.order.applyAsInt(staying[middle], row) < 0) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** One page of the rows that are wanted. */
	int[] page(BitSet wanted, long skip, int size, boolean descending) {
		int[] page = new int[size];
		int found = 0;
		long passed = 0;
		for (int i = 0; i < this.rows.length && found < size; i++) {
			int row = this.rows[descending ? this.rows.length - 1 - i : i];
			if (wanted.get(row) && passed++ >= skip) {
				page[found++] = row;
			}
		}
		return Arrays.copyOf(page, found);
	}

}
