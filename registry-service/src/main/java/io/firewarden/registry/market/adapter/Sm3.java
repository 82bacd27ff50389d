package io.firewarden.registry.market.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** The checksum SM3 (GB/T 32905-2016), which the runtime does not bring. */
final class Sm3 {

	private static final int BLOCK = 64;

	private static final int LENGTH_AT = 56;

	private static final int ROUNDS = 64;

	private static final int EARLY = 16;

	private final int[] state = { 0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d,
			0xb0fb0e4e };

	private final int[] words = new int[ROUNDS + 4];

	private Sm3() {
	}

	/** Of a file, in hexadecimal digits. */
	static String of(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return of(in);
		}
	}

	static String of(InputStream in) throws IOException {
		Sm3 sum = new Sm3();
		byte[] buffer = new byte[BLOCK * 1024];
		long bytes = 0;
		int read = in.readNBytes(buffer, 0, buffer.length);
		while (read == buffer.length) {
			sum.blocks(buffer, read);
			bytes += read;
			read = in.readNBytes(buffer, 0, buffer.length);
		}
		bytes += read;
		int rest = read % BLOCK;
		sum.blocks(buffer, read - rest);
		ByteBuffer last = ByteBuffer.allocate((rest < LENGTH_AT) ? BLOCK : 2 * BLOCK);
		last.put(buffer, read - rest, rest).put((byte) 0x80);
		last.putLong(last.capacity() - Long.BYTES, bytes * Byte.SIZE);
		sum.blocks(last.array(), last.capacity());
		ByteBuffer digest = ByteBuffer.allocate(32);
		for (int one : sum.state) {
			digest.putInt(one);
		}
		return HexFormat.of().formatHex(digest.array());
	}

	private void blocks(byte[] bytes, int length) {
		ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
		while (in.remaining() >= BLOCK) {
			for (int i = 0; i < EARLY; i++) {
				this.words[i] = in.getInt();
			}
			block();
		}
	}

	private void block() {
		int[] w = this.words;
		for (int i = EARLY; i < w.length; i++) {
			int mixed = w[i - 16] ^ w[i - 9] ^ Integer.rotateLeft(w[i - 3], 15);
			w[i] = mixed ^ Integer.rotateLeft(mixed, 15) ^ Integer.rotateLeft(mixed, 23)
					^ Integer.rotateLeft(w[i - 13], 7) ^ w[i - 6];
		}
		int[] s = this.state.clone();
		for (int i = 0; i < ROUNDS; i++) {
			int constant = (i < EARLY) ? 0x79cc4519 : 0x7a879d8a;
			int turned = Integer.rotateLeft(s[0], 12);
			int one = Integer.rotateLeft(turned + s[4] + Integer.rotateLeft(constant, i), 7);
			int first = choose(s[0], s[1], s[2], i < EARLY) + s[3] + (one ^ turned) + (w[i] ^ w[i + 4]);
			int second = select(s[4], s[5], s[6], i < EARLY) + s[7] + one + w[i];
			s[3] = s[2];
			s[2] = Integer.rotateLeft(s[1], 9);
			s[1] = s[0];
			s[0] = first;
			s[7] = s[6];
			s[6] = Integer.rotateLeft(s[5], 19);
			s[5] = s[4];
			s[4] = second ^ Integer.rotateLeft(second, 9) ^ Integer.rotateLeft(second, 17);
		}
		for (int i = 0; i < s.length; i++) {
			this.state[i] ^= s[i];
		}
	}

	/** FF of the standard. */
	private static int choose(int x, int y, int z, boolean early) {
		return early ? x ^ y ^ z : (x & y) | (x & z) | (y & z);
	}

	/** GG of the standard. */
	private static int select(int x, int y, int z, boolean early) {
		return early ? x ^ y ^ z : (x & y) | (~x & z);
	}

}
