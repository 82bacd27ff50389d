package io.firewarden.registry.matching.domain;

import java.util.Arrays;

/** Numbers for pairs of characters, in the order they were first seen. */
final class PairTable {

	private int[] keys = new int[1 << 12];

	private int[] numbers = new int[1 << 12];

	private int size;

	PairTable() {
		Arrays.fill(this.numbers, -1);
	}

	int size() {
		return this.size;
	}

	int add(char first, char second) {
		int slot = slot(first, second);
		if (this.numbers[slot] < 0) {
			if (this.size * 2 >= this.keys.length) {
				grow();
				slot = slot(first, second);
			}
			this.keys[slot] = first << 16 | second;
			this.numbers[slot] = this.size++;
		}
		return this.numbers[slot];
	}

	/** -1 when the pair was never added. */
	int find(char first, char second) {
		return this.numbers[slot(first, second)];
	}

	private int slot(char first, char second) {
		int key = first << 16 | second;
		int slot = (key * 0x9E3779B9) >>> 7 & (this.keys.length - 1);
		while (this.numbers[slot] >= 0 && this.keys[slot] != key) {
			slot = (slot + 1) & (this.keys.length - 1);
		}
		return slot;
	}

	private void grow() {
		int[] oldKeys = this.keys;
		int[] oldNumbers = this.numbers;
		this.keys = new int[oldKeys.length * 2];
		this.numbers = new int[oldKeys.length * 2];
		Arrays.fill(this.numbers, -1);
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldNumbers[i] >= 0) {
				int slot = slot((char) (oldKeys[i] >>> 16), (char) oldKeys[i]);
				this.keys[slot] = oldKeys[i];
				this.numbers[slot] = oldNumbers[i];
			}
		}
	}

}
