package io.firewarden.registry.matching.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Adds up weights per candidate and hands out the heaviest. */
final class SharedPairs {

	private int[] keys = new int[1 << 12];

	private float[] weights = new float[1 << 12];

	private int size;

	private final int atMost;

	SharedPairs(int atMost) {
		this.atMost = atMost;
	}

	void add(int candidate, float weight) {
		if (this.size * 2 >= this.keys.length) {
			grow();
		}
		int slot = slot(candidate + 1);
		if (this.keys[slot] == 0) {
			this.keys[slot] = candidate + 1;
			this.size++;
		}
		this.weights[slot] += weight;
	}

	/**
	 * The heaviest candidates, the heaviest first.
	 * @param longer by how much a candidate is longer than what is sought: what a name
	 * has besides speaks against it
	 */
	List<Integer> best(IntUnaryOperator longer) {
		// A heap with the lightest of the best on top: most candidates never enter it.
		long[] heap = new long[this.atMost];
		int n = 0;
		for (int i = 0; i < this.keys.length; i++) {
			if (this.keys[i] != 0) {
				int candidate = this.keys[i] - 1;
				if (n == heap.length && ordered(this.weights[i], candidate) >= heap[0]) {
					// What a name has besides could only make it lighter.
					continue;
				}
				long entry = ordered(this.weights[i] - 0.5f * Math.abs(longer.applyAsInt(candidate)), candidate);
				if (n < heap.length) {
					heap[n] = entry;
					rise(heap, n++);
				}
				else if (entry < heap[0]) {
					heap[0] = entry;
					sink(heap);
				}
			}
		}
		long[] order = Arrays.copyOf(heap, n);
		Arrays.sort(order);
		List<Integer> best = new ArrayList<>(n);
		for (long entry : order) {
			best.add((int) entry);
		}
		return best;
	}

	/** Smaller for heavier, so that the weight can be ordered beside the number. */
	private static long ordered(float value, int candidate) {
		int bits = Float.floatToIntBits(value);
		bits ^= (bits >> 31) & Integer.MAX_VALUE;
		return (long) ~bits << Integer.SIZE | candidate;
	}

	private static void rise(long[] heap, int from) {
		int at = from;
		while (at > 0 && heap[(at - 1) / 2] < heap[at]) {
			long above = heap[(at - 1) / 2];
			heap[(at - 1) / 2] = heap[at];
			heap[at] = above;
			at = (at - 1) / 2;
		}
	}

	private static void sink(long[] heap) {
		int at = 0;
		while (2 * at + 1 < heap.length) {
			int below = 2 * at + 1;
			if (below + 1 < heap.length && heap[below + 1] > heap[below]) {
				below++;
			}
			if (heap[at] >= heap[below]) {
				return;
			}
			long entry = heap[at];
			heap[at] = heap[below];
			heap[below] = entry;
			at = below;
		}
	}

	private int slot(int key) {
		int slot = (key * 0x9E3779B9) >>> 7 & (this.keys.length - 1);
		while (this.keys[slot] != 0 && this.keys[slot] != key) {
			slot = (slot + 1) & (this.keys.length - 1);
		}
		return slot;
	}

	private void grow() {
		int[] oldKeys = this.keys;
		float[] oldWeights = this.weights;
		this.keys = new int[oldKeys.length * 2];
		this.weights = new float[oldKeys.length * 2];
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != 0) {
				int slot = slot(oldKeys[i]);
				this.keys[slot] = oldKeys[i];
				this.weights[slot] = oldWeights[i];
			}
		}
	}

}
