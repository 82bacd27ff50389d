package io.firewarden.embedded;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PriorityQueue;

import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/** Goes through one interval of an index, upwards or downwards. */
final class Walk implements Iterator<Object> {

	private final Interval interval;

	private final boolean forward;

	private final Cursor<byte[], Object> cursor;

	private byte @Nullable [] key;

	Walk(OrderedIndex index, Interval interval, boolean forward) {
		this.interval = interval;
		this.forward = forward;
		this.cursor = index.map().cursor(forward ? interval.from() : interval.to(), null, !forward);
		step();
		if (!forward && key != null && Arrays.compareUnsigned(key, interval.to()) >= 0) {
			step();
		}
	}

	private void step() {
		key = cursor.hasNext() ? cursor.next() : null;
		if (key != null && (forward ? Arrays.compareUnsigned(key, interval.to()) >= 0
				: Arrays.compareUnsigned(key, interval.from()) < 0)) {
			key = null;
		}
	}

	@Override
	public boolean hasNext() {
		return key != null;
	}

	@Override
	public Object next() {
		if (key == null) {
			throw new NoSuchElementException();
		}
		Object position = cursor.getValue();
		step();
		return position;
	}

	private int compareTo(Walk other) {
		byte[] one = Objects.requireNonNull(key);
		byte[] two = Objects.requireNonNull(other.key);
		int order = Arrays.compareUnsigned(one, interval.order(), one.length, two, other.interval.order(), two.length);
		return forward ? order : -order;
	}

	/** Several intervals as one, in the order of the query. */
	static Iterator<Object> merge(List<Walk> walks) {
		var waiting = new PriorityQueue<Walk>(Walk::compareTo);
		walks.stream().filter(Walk::hasNext).forEach(waiting::add);
		return new Iterator<>() {
			@Override
			public boolean hasNext() {
				return !waiting.isEmpty();
			}

			@Override
			public Object next() {
				var first = waiting.remove();
				Object position = first.next();
				if (first.hasNext()) {
					waiting.add(first);
				}
				return position;
			}
		};
	}

}
