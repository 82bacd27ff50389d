package io.firewarden.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Tells what a file is from its bytes. */
final class Sniffer {

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	/** Both old workbooks and encrypted new ones are compound files. */
	private static final byte[] COMPOUND = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	private static final String ENCRYPTED = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
			StandardCharsets.ISO_8859_1);

	private static final int LOOK = 1 << 20;

	private Sniffer() {
	}

	static Table.Format format(Path file) throws IOException, Unreadable {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(LOOK);
		}
		if (begins(head, ZIP)) {
			return Table.Format.WORKBOOK;
		}
		if (begins(head, COMPOUND)) {
			throw encrypted(file, head) ? new Unreadable(Unreadable.Reason.PASSWORD, "encrypted package")
					: new Unreadable(Unreadable.Reason.OLD_FORMAT, "compound file");
		}
		boolean wide = head.length > 1 && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
				|| (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF));
		if (!wide) {
			for (byte one : head) {
				if (one >= 0 && one < ' ' && one != '\t' && one != '\r' && one != '\n' && one != '\f') {
					throw new Unreadable(Unreadable.Reason.NOT_A_TABLE, "control characters");
				}
			}
		}
		return Table.Format.TEXT;
	}

	/** The directory of a compound file may stand at its end. */
	private static boolean encrypted(Path file, byte[] head) throws IOException {
		if (new String(head, StandardCharsets.ISO_8859_1).contains(ENCRYPTED)) {
			return true;
		}
		long size = Files.size(file);
		try (InputStream in = Files.newInputStream(file)) {
			in.skipNBytes(Math.max(0, size - LOOK));
			return new String(in.readNBytes(LOOK), StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
		}
	}

	private static boolean begins(byte[] head, byte[] with) {
		return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
	}

}
