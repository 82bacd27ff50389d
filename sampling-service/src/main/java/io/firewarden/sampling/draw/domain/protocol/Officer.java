package io.firewarden.sampling.draw.domain.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * One who may be sent: with a valid certificate and not on leave on the day of the
 * freeze. In a public bundle the identifier is a pseudonym.
 */
public record Officer(String officerId, String brigade) {

	static final Comparator<String> BY_BYTES = (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8),
			b.getBytes(StandardCharsets.UTF_8));

	public Officer {
		ProtocolText.require(officerId);
		ProtocolText.require(brigade);
	}

	/** The order that root and teams use. */
	public static List<Officer> sorted(List<Officer> officers) {
		return officers.stream().sorted(Comparator.comparing(Officer::officerId, BY_BYTES)).toList();
	}

	/** The {@code officerRoot}: leaves {@code officerId TAB brigade}. */
	public static String root(List<Officer> officers) {
		var tree = new MerkleTree();
		sorted(officers)
			.forEach((one) -> tree.add((one.officerId() + '\t' + one.brigade()).getBytes(StandardCharsets.UTF_8)));
		return HexFormat.of().formatHex(tree.root());
	}

}
