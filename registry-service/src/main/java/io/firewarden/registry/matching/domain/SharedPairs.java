package io.firewarden.registry.matching.domain;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Adds up weights per candidate and hands out the heaviest. */
final class SharedPairs {

	/**
	 * By a candidate's hash the candidate, and behind it its place plus one; 0 is free.
	 */
	private int[] slots = new int[1 << 14];

	private int[] candidates = new int[1 << 12];

	private float[] weights = new float[1 << 12];

	private int size;

	private float least = Float.NEGATIVE_INFINITY;

	private final int atMost;

	private final IntUnaryOperator longer;

	/**
	 * For so many of the best.
	 * @param longer by how much a candidate is longer than what is sought: what a name
	 * has besides speaks against it
	 */
	SharedPairs(int atMost, IntUnaryOperator longer) {
		this.atMost = atMost;
		this.longer = longer;
	}

	int size() {
		return this.size;
	}

	void add(int candidate, float weight) {
		int slot = slot(candidate);
		int place = this.slots[slot + 1];
		if (place > 0) {
			this.weights[place - 1] += weight;
			return;
		}
		if (this.size == this.candidates.length) {
			grow();
			slot = slot(candidate);
		}
		this.candidates[this.size] = candidate;
		this.weights[this.size++] = weight;
		this.slots[slot] = candidate;
		this.slots[slot + 1] = this.size;
	}

	/** What the last of the best weighs; whoever weighs less now may still rise. */
	float leastOfBest() {
		this.least = (this.size < this.atMost) ? Float.NEGATIVE_INFINITY : weight(heaviest()[0]);
		return this.least;
	}

	/**
	 * Forgets those that cannot become one of the best; after it none is added. What the
	 * last of the best weighs is taken as it was when it was last asked for: by now it
	 * can only be more.
	 * @param more the most that can still be added to one
	 */
	void keepPromising(float more) {
		int kept = 0;
		for (int i = 0; i < this.size; i++) {
			if (this.weights[i] + more >= this.least && lengthened(i) + more >= this.least) {
				this.candidates[kept] = this.candidates[i];
				this.weights[kept++] = this.weights[i];
			}
		}
		this.size = kept;
	}

	void addWhere(IntPredicate chosen, float weight) {
		for (int i = 0; i < this.size; i++) {
			this.weights[i] += chosen.test(this.candidates[i]) ? weight : 0;
		}
	}

	/** The heaviest first. */
	int[] best() {
		long[] order = heaviest();
		Arrays.sort(order);
		return PairLists.lower(order);
	}

	/** A heap with the lightest of the best on top: most candidates never enter it. */
	private long[] heaviest() {
		long[] heap = new long[Math.min(this.atMost, this.size)];
		for (int i = 0; i < this.size; i++) {
			if (i < heap.length) {
				heap[i] = ordered(lengthened(i), this.candidates[i]);
				rise(heap, i);
			}
			// What a name has besides could only make it lighter.
			else if (ordered(this.weights[i], this.candidates[i]) < heap[0]) {
				long entry = ordered(lengthened(i), this.candidates[i]);
				if (entry < heap[0]) {
					heap[0] = entry;
					sink(heap);
				}
			}
		}
		return heap;
	}

	private float lengthened(int place) {
		return this.weights[place] - 0.5f * Math.abs(this.longer.applyAsInt(this.candidates[place]));
	}

	/** Smaller for heavier, so that the weight can be ordered beside the number. */
	private static long ordered(float value, int candidate) {
		return (long) ~flipped(Float.floatToIntBits(value)) << Integer.SIZE | candidate;
	}

	private static float weight(long ordered) {
		return Float.intBitsToFloat(flipped(~(int) (ordered >> Integer.SIZE)));
	}

	/** Negative floats are ordered the other way round. */
	private static int flipped(int bits) {
		return bits ^ (bits >> 31) & Integer.MAX_VALUE;
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

	private int slot(int candidate) {
		int mask = this.slots.length - 2;
		int slot = (candidate * 0x9E3779B9) >>> 6 & mask;
		while (this.slots[slot] != candidate && this.slots[slot + 1] != 0) {
			slot = (slot + 2) & mask;
		}
		return slot;
	}

	private void grow() {
		this.candidates = Arrays.copyOf(this.candidates, this.size * 2);
		this.weights = Arrays.copyOf(this.weights, this.size * 2);
		this.slots = new int[this.slots.length * 2];
		for (int i = 0; i < this.size; i++) {
			int slot = slot(this.candidates[i]);
			this.slots[slot] = this.candidates[i];
			this.slots[slot + 1] = i + 1;
		}
	}

}
