package io.firewarden.registry.market.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.io.DigestOutputStream;

/** The checksum SM3 (GB/T 32905-2016), which the runtime does not bring. */
final class Sm3 {

	private Sm3() {
	}

	/** Of a file, in hexadecimal digits. */
	static String of(Path file) throws IOException {
		DigestOutputStream sum = new DigestOutputStream(new SM3Digest());
		try (InputStream in = Files.newInputStream(file)) {
			in.transferTo(sum);
		}
		return HexFormat.of().formatHex(sum.getDigest());
	}

}
