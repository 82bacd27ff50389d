package io.firewarden.registry.practitioner.application;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Values that many rows share, each kept once and known by a small number. What a search
 * asks of a value is then asked once and not for every row. Nothing is forgotten.
 */
final class Interned<T> {

	private final List<T> values = new ArrayList<>();

	private final Map<T, Integer> numbers = new HashMap<>();

	int number(T value) {
		return this.numbers.computeIfAbsent(value, (fresh) -> {
			this.values.add(fresh);
			return this.values.size() - 1;
		});
	}

	T value(int number) {
		return this.values.get(number);
	}

	List<T> values() {
		return this.values;
	}

	/** The numbers of all that fit. */
	BitSet fitting(Predicate<T> asked) {
		BitSet fitting = new BitSet(this.values.size());
		for (int i = 0; i < this.values.size(); i++) {
			fitting.set(i, asked.test(this.values.get(i)));
		}
		return fitting;
	}

}
