package io.firewarden.sampling.draw.domain.protocol;

import java.util.Arrays;

/**
 * Compares units by their tickets, ties by identifier. Keeps eight bytes a unit; the
 * whole ticket is made again in the rare case that these are equal.
 */
final class Ranking {

	private final Tickets tickets;

	private final long[] heads;

	Ranking(Seed seed, Frame frame) {
		this.tickets = new Tickets(seed, frame);
		this.heads = new long[frame.size()];
		for (int i = 0; i < this.heads.length; i++) {
			this.heads[i] = this.tickets.head(i);
		}
	}

	/** Sorts positions of the frame, best ticket first. */
	int[] rank(int[] positions) {
		return PositionSort.spread(positions, this.heads, this::compare);
	}

	/** Between units with equal first bytes. */
	private int compare(int a, int b) {
		if (a == b) {
			return 0;
		}
		int whole = Arrays.compareUnsigned(this.tickets.unit(a), this.tickets.unit(b));
		return whole != 0 ? whole : Integer.compare(a, b);
	}

}
