package io.firewarden.sampling.draw.domain.protocol;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MerkleTreeTests {

	/** The leaves that certificate transparency implementations test with. */
	private static final List<String> LEAVES = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
			"606162636465666768696a6b6c6d6e6f");

	@ParameterizedTest
	@CsvSource({ "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
			"1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
			"2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
			"3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
			"8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328" })
	void rootsEqualThePublishedOnes(int size, String root) {
		var tree = new MerkleTree();
		LEAVES.stream().limit(size).map(HexFormat.of()::parseHex).forEach(tree::add);
		assertThat(HexFormat.of().formatHex(tree.root())).isEqualTo(root);
	}

	@Test
	void everyLeafOfEveryTreeIsProvedAndNoOtherIs() {
		for (int size = 1; size <= 40; size++) {
			var tree = new MerkleTree();
			IntStream.range(0, size).mapToObj(MerkleTreeTests::leaf).forEach(tree::add);
			String root = HexFormat.of().formatHex(tree.root());
			for (int index = 0; index < size; index++) {
				var proof = MerkleTree.prove(index, size, MerkleTreeTests::leaf);
				assertThat(proof.proves(leaf(index), root)).isTrue();
				assertThat(proof.proves(leaf(size), root)).isFalse();
				assertThat(new InclusionProof(index, size + 1, proof.path()).proves(leaf(index), root))
					.as("size %d index %d", size, index)
					.isEqualTo(sameWay(index, size));
			}
		}
	}

	@Test
	void aPlaceOutsideTheTreeHasNoProof() {
		assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.prove(3, 3, MerkleTreeTests::leaf));
		assertThat(new InclusionProof(3, 3, List.of()).proves(leaf(3), "")).isFalse();
		assertThat(new InclusionProof(0, 1, List.of("00")).proves(leaf(0), "")).isFalse();
	}

	@Test
	void theFrameProvesItsUnitsByIdentifier() {
		var frame = Frame.of(IntStream.range(0, 21).mapToObj((i) -> new Unit("U" + i, "s", 1)).toList());
		var proof = frame.prove("U7").orElseThrow();
		assertThat(proof.proves("U7\ts\t1".getBytes(StandardCharsets.UTF_8), frame.root())).isTrue();
		assertThat(proof.proves("U7\ts\t2".getBytes(StandardCharsets.UTF_8), frame.root())).isFalse();
		assertThat(frame.prove("U70")).isEmpty();
	}

	/** A path can fit a tree of one leaf more where both ways have the same turns. */
	private static boolean sameWay(int index, int size) {
		var shape = new StringBuilder();
		var larger = new StringBuilder();
		turns(index, size, shape);
		turns(index, size + 1, larger);
		return shape.toString().contentEquals(larger);
	}

	private static void turns(int index, int size, StringBuilder way) {
		if (size > 1) {
			int middle = Integer.highestOneBit(size - 1);
			way.append(index < middle ? 'L' : 'R');
			turns(index < middle ? index : index - middle, index < middle ? middle : size - middle, way);
		}
	}

	private static byte[] leaf(int index) {
		return ("leaf " + index).getBytes(StandardCharsets.UTF_8);
	}

}
