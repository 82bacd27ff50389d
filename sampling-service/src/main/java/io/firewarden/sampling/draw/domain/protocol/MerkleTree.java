package io.firewarden.sampling.draw.domain.protocol;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The Merkle tree hash of RFC 9162, section 2.1: leaf prefix 00, node prefix 01. Leaves
 * come one by one; only the roots of the full subtrees so far are kept, so memory grows
 * with the logarithm of their number.
 */
public final class MerkleTree {

	private static final byte LEAF = 0;

	private static final byte NODE = 1;

	private final MessageDigest sha = Sha256.digest();

	/**
	 * subtrees[i] is the root of a full subtree of 2^i leaves, where bit i of count is
	 * set.
	 */
	private final byte[][] subtrees = new byte[Integer.SIZE][];

	private int count;

	public MerkleTree add(byte[] leaf) {
		this.sha.update(LEAF);
		byte[] hash = this.sha.digest(leaf);
		int level = 0;
		for (; (this.count >> level & 1) == 1; level++) {
			hash = node(this.subtrees[level], hash);
		}
		this.subtrees[level] = hash;
		this.count++;
		return this;
	}

	public byte[] root() {
		byte[] root = null;
		for (int level = 0; level < Integer.SIZE; level++) {
			if ((this.count >> level & 1) == 1) {
				root = root == null ? this.subtrees[level] : node(this.subtrees[level], root);
			}
		}
		return root == null ? this.sha.digest() : root;
	}

	/** The way from one leaf to the root (RFC 9162, 2.1.3.1); reads every leaf once. */
	public static InclusionProof prove(int index, int size, IntFunction<byte[]> leaves) {
		if (index < 0 || index >= size) {
			throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
		}
		List<String> path = new ArrayList<>();
		int from = 0;
		int to = size;
		while (to - from > 1) {
			int middle = from + Integer.highestOneBit(to - from - 1);
			if (index < middle) {
				path.addFirst(rootOf(middle, to, leaves));
				to = middle;
			}
			else {
				path.addFirst(rootOf(from, middle, leaves));
				from = middle;
			}
		}
		return new InclusionProof(index, size, path);
	}

	private static String rootOf(int from, int to, IntFunction<byte[]> leaves) {
		var tree = new MerkleTree();
		for (int i = from; i < to; i++) {
			tree.add(leaves.apply(i));
		}
		return HexFormat.of().formatHex(tree.root());
	}

	static byte[] leafHash(byte[] leaf) {
		var sha = Sha256.digest();
		sha.update(LEAF);
		return sha.digest(leaf);
	}

	static byte[] nodeHash(byte[] left, byte[] right) {
		var sha = Sha256.digest();
		sha.update(NODE);
		sha.update(left);
		return sha.digest(right);
	}

	private byte[] node(byte[] left, byte[] right) {
		this.sha.update(NODE);
		this.sha.update(left);
		return this.sha.digest(right);
	}

}
