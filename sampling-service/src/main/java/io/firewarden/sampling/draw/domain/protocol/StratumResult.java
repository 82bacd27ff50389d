package io.firewarden.sampling.draw.domain.protocol;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/** One stratum after the draw: all its units by rank, the first of them drawn. */
public final class StratumResult {

	private final String stratum;

	private final Frame frame;

	private final int[] ranked;

	private final int drawn;

	StratumResult(Quota quota, Frame frame, int[] ranked) {
		this.stratum = quota.stratum();
		this.frame = frame;
		this.ranked = ranked;
		this.drawn = quota.size().of(ranked.length);
	}

	public String stratum() {
		return this.stratum;
	}

	/** N; 0 means that the quota does not apply. */
	public int size() {
		return this.ranked.length;
	}

	/** Best ticket first. */
	public List<String> drawn() {
		return ids(0, this.drawn);
	}

	/** The only source of replacements, in this order. */
	public List<String> reserve() {
		return ids(this.drawn, this.ranked.length);
	}

	int[] drawnPositions() {
		return Arrays.copyOf(this.ranked, this.drawn);
	}

	private List<String> ids(int from, int to) {
		return new AbstractList<>() {

			@Override
			public String get(int index) {
				return StratumResult.this.frame.unitId(StratumResult.this.ranked[from + index]);
			}

			@Override
			public int size() {
				return to - from;
			}

		};
	}

}
