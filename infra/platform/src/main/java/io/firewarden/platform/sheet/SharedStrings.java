package io.firewarden.platform.sheet;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The texts that cells refer to by number. They lie in a file beside the heap: a workbook
 * may bring more text than this process has memory.
 */
final class SharedStrings implements Closeable {

	private final Path file;

	private final ByteBuffer bytes;

	private final int[] ends;

	private final int count;

	private SharedStrings(Path file, ByteBuffer bytes, int[] ends, int count) {
		this.file = file;
		this.bytes = bytes;
		this.ends = ends;
		this.count = count;
	}

	static SharedStrings none() {
		return new SharedStrings(Path.of(""), ByteBuffer.allocate(0), new int[0], 0);
	}

	static SharedStrings read(Xml xml) throws IOException, Unreadable {
		Path file = Files.createTempFile("shared-strings", null);
		int[] ends = new int[1024];
		int count = 0;
		int end = 0;
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
				StringBuilder text = new StringBuilder();
				while (xml.nextElement()) {
					if (xml.at("si")) {
						text.setLength(0);
						rich(xml, "si", text);
						byte[] written = Escapes.decode(text.toString()).getBytes(StandardCharsets.UTF_8);
						out.write(written);
						end = Math.addExact(end, written.length);
						ends = (count == ends.length) ? Arrays.copyOf(ends, count * 2) : ends;
						ends[count++] = end;
					}
				}
			}
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
				return new SharedStrings(file, channel.map(FileChannel.MapMode.READ_ONLY, 0, end), ends, count);
			}
		}
		catch (ArithmeticException ex) {
			Files.deleteIfExists(file);
			throw new Unreadable(Unreadable.Reason.BOMB, "shared strings");
		}
		catch (IOException | Unreadable ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
	}

	/** Text in pieces of different looks; how it is pronounced is left out. */
	static void rich(Xml xml, String outer, StringBuilder text) throws Unreadable {
		while (xml.nextWithin(outer)) {
			if (xml.at("rPh")) {
				xml.skip();
			}
			else if (xml.at("t")) {
				xml.text(text);
			}
		}
	}

	String get(int index) throws Unreadable {
		if (index < 0 || index >= this.count) {
			throw new Unreadable(Unreadable.Reason.DAMAGED, "no shared string " + index);
		}
		int start = (index == 0) ? 0 : this.ends[index - 1];
		byte[] text = new byte[this.ends[index] - start];
		this.bytes.get(start, text);
		return new String(text, StandardCharsets.UTF_8);
	}

	@Override
	public void close() throws IOException {
		if (this.count > 0) {
			Files.deleteIfExists(this.file);
		}
	}

}
