package io.firewarden.sampling.draw.domain.protocol;

import java.util.HexFormat;
import java.util.List;

/**
 * Shows that one leaf is in a tree without showing the others.
 *
 * @param index place of the leaf, from 0
 * @param size number of leaves
 * @param path hashes from the leaf's neighbour upwards, hexadecimal
 */
public record InclusionProof(int index, int size, List<String> path) {

	public InclusionProof {
		path = List.copyOf(path);
	}

	/** RFC 9162, section 2.1.3.2. */
	public boolean proves(byte[] leaf, String root) {
		if (this.index < 0 || this.index >= this.size) {
			return false;
		}
		int left = this.index;
		int last = this.size - 1;
		byte[] hash = MerkleTree.leafHash(leaf);
		for (String step : this.path) {
			if (last == 0) {
				return false;
			}
			byte[] neighbour = HexFormat.of().parseHex(step);
			if ((left & 1) == 1 || left == last) {
				hash = MerkleTree.nodeHash(neighbour, hash);
				while ((left & 1) == 0 && left != 0) {
					left >>= 1;
					last >>= 1;
				}
			}
			else {
				hash = MerkleTree.nodeHash(hash, neighbour);
			}
			left >>= 1;
			last >>= 1;
		}
		return last == 0 && HexFormat.of().formatHex(hash).equals(root);
	}

}
