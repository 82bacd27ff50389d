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
		long[] order = new long[this.size];
		int n = 0;
		for (int i = 0; i < this.keys.length; i++) {
			if (this.keys[i] != 0) {
				int candidate = this.keys[i] - 1;
				float value = this.weights[i] - 0.5f * Math.abs(longer.applyAsInt(candidate));
				// Ordered bits of a float: so the weight can be sorted beside the number.
				int bits = Float.floatToIntBits(value);
				bits ^= (bits >> 31) & Integer.MAX_VALUE;
				order[n++] = (long) ~bits << Integer.SIZE | candidate;
			}
		}
		Arrays.sort(order);
		List<Integer> best = new ArrayList<>(this.atMost);
		for (int i = 0; i < Math.min(this.atMost, n); i++) {
			best.add((int) order[i]);
		}
		return best;
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
