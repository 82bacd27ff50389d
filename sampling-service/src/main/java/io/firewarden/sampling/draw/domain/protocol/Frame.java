package io.firewarden.sampling.draw.domain.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The frozen sampling frame (抽样框): units in the order of their identifiers' UTF-8 bytes,
 * kept in columns because a frame can have millions. Positions count from 0 in that
 * order.
 */
public final class Frame {

	private final byte[] ids;

	private final int[] ends;

	private final int[] strata;

	private final int[] weights;

	private final List<String> names;

	private Frame(Builder from, int[] order) {
		this.ids = new byte[from.used];
		this.ends = new int[order.length];
		this.strata = new int[order.length];
		this.weights = new int[order.length];
		this.names = List.copyOf(from.names.keySet());
		int end = 0;
		for (int i = 0; i < order.length; i++) {
			int start = from.start(order[i]);
			int length = from.ends[order[i]] - start;
			System.arraycopy(from.ids, start, this.ids, end, length);
			end += length;
			this.ends[i] = end;
			this.strata[i] = from.strata[order[i]];
			this.weights[i] = from.weights[order[i]];
		}
	}

	public static Frame of(Iterable<Unit> units) {
		var builder = new Builder();
		units.forEach(builder::add);
		return builder.build();
	}

	public int size() {
		return this.ends.length;
	}

	public Unit unit(int position) {
		return new Unit(unitId(position), stratum(position), this.weights[position]);
	}

	public String unitId(int position) {
		return new String(this.ids, start(position), length(position), StandardCharsets.UTF_8);
	}

	public String stratum(int position) {
		return this.names.get(this.strata[position]);
	}

	int weight(int position) {
		return this.weights[position];
	}

	byte[] ids() {
		return this.ids;
	}

	int start(int position) {
		return position == 0 ? 0 : this.ends[position - 1];
	}

	int length(int position) {
		return this.ends[position] - start(position);
	}

	/**
	 * The positions of one stratum's units, ascending; none where nobody has that name.
	 */
	public int[] positions(String stratum) {
		int index = this.names.indexOf(stratum);
		int[] found = new int[size()];
		int count = 0;
		for (int i = 0; i < size(); i++) {
			if (this.strata[i] == index) {
				found[count++] = i;
			}
		}
		return Arrays.copyOf(found, count);
	}

	public String root() {
		var tree = new MerkleTree();
		for (int i = 0; i < size(); i++) {
			tree.add(leaf(i));
		}
		return HexFormat.of().formatHex(tree.root());
	}

	/** Shows that a unit is in the frame; empty when it is not. */
	public Optional<InclusionProof> prove(String unitId) {
		int position = position(unitId.getBytes(StandardCharsets.UTF_8));
		return position < 0 ? Optional.empty() : Optional.of(MerkleTree.prove(position, size(), this::leaf));
	}

	/** {@code unitId TAB stratum TAB weight}. */
	public byte[] leaf(int position) {
		return (unitId(position) + '\t' + stratum(position) + '\t' + this.weights[position])
			.getBytes(StandardCharsets.UTF_8);
	}

	/** Where a unit stands; negative when it does not. */
	int position(String unitId) {
		return position(unitId.getBytes(StandardCharsets.UTF_8));
	}

	private int position(byte[] wanted) {
		int low = 0;
		int high = size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int start = start(middle);
			int order = Arrays.compareUnsigned(this.ids, start, this.ends[middle], wanted, 0, wanted.length);
			if (order == 0) {
				return middle;
			}
			low = order < 0 ? middle + 1 : low;
			high = order < 0 ? high : middle - 1;
		}
		return -1;
	}

	/** Collects units in any order. */
	public static final class Builder {

		private final Map<String, Integer> names = new LinkedHashMap<>();

		private byte[] ids = new byte[1024];

		private int[] ends = new int[64];

		private int[] strata = new int[64];

		private int[] weights = new int[64];

		private int used;

		private int count;

		public Builder add(Unit unit) {
			byte[] id = unit.unitId().getBytes(StandardCharsets.UTF_8);
			grow(id.length);
			System.arraycopy(id, 0, this.ids, this.used, id.length);
			this.used += id.length;
			this.ends[this.count] = this.used;
			this.strata[this.count] = this.names.computeIfAbsent(unit.stratum(), (_) -> this.names.size());
			this.weights[this.count] = unit.weight();
			this.count++;
			return this;
		}

		/** Refuses a frame that names a unit twice with {@link DuplicateUnit}. */
		public Frame build() {
			int[] order = new int[this.count];
			Arrays.setAll(order, (i) -> i);
			PositionSort.sort(order, this::compare);
			for (int i = 1; i < order.length; i++) {
				if (compare(order[i - 1], order[i]) == 0) {
					int twice = order[i];
					throw new DuplicateUnit(new String(this.ids, start(twice), this.ends[twice] - start(twice),
							StandardCharsets.UTF_8));
				}
			}
			return new Frame(this, order);
		}

		private int start(int index) {
			return index == 0 ? 0 : this.ends[index - 1];
		}

		private int compare(int a, int b) {
			return Arrays.compareUnsigned(this.ids, start(a), this.ends[a], this.ids, start(b), this.ends[b]);
		}

		private void grow(int bytes) {
			if (this.used + bytes > this.ids.length) {
				this.ids = Arrays.copyOf(this.ids,
						Math.max(this.used + bytes, this.ids.length + (this.ids.length >> 1)));
			}
			if (this.count == this.ends.length) {
				int larger = this.count + (this.count >> 1);
				this.ends = Arrays.copyOf(this.ends, larger);
				this.strata = Arrays.copyOf(this.strata, larger);
				this.weights = Arrays.copyOf(this.weights, larger);
			}
		}

	}

	/** A unit stands in the frame twice. */
	public static final class DuplicateUnit extends IllegalArgumentException {

		private static final long serialVersionUID = 1L;

		private final String unitId;

		DuplicateUnit(String unitId) {
			super("twice in the frame: " + unitId);
			this.unitId = unitId;
		}

		public String unitId() {
			return this.unitId;
		}

	}

}
