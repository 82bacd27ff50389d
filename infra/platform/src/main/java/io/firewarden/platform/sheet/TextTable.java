package io.firewarden.platform.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A text table: values between commas, semicolons or tabulators (RFC 4180). Its encoding
 * is what all of its bytes are valid in: UTF-8 with or without a mark, UTF-16 with one,
 * else GB 18030.
 */
final class TextTable implements Table {

	private static final Charset GB18030 = Charset.forName("GB18030");

	private static final int LOOK = 64 * 1024;

	private final Path file;

	private final Charset charset;

	private final char separator;

	TextTable(Path file) throws IOException, Unreadable {
		this.file = file;
		this.charset = charset(file);
		this.separator = separator();
	}

	@Override
	public Format format() {
		return Format.TEXT;
	}

	@Override
	public Optional<String> encoding() {
		return Optional.of(this.charset.name());
	}

	@Override
	public List<String> sheets() {
		return List.of("");
	}

	@Override
	public Rows rows(int sheet) throws IOException {
		return new TextRows(reader(this.file, this.charset), this.separator);
	}

	@Override
	public void close() {
		// Every reading has its own stream.
	}

	private static Charset charset(Path file) throws IOException, Unreadable {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(2);
		}
		if (head.length == 2 && (head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe) {
			return StandardCharsets.UTF_16LE;
		}
		if (head.length == 2 && (head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff) {
			return StandardCharsets.UTF_16BE;
		}
		for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
			if (fits(file, charset)) {
				return charset;
			}
		}
		throw new Unreadable(Unreadable.Reason.ENCODING, "neither UTF-8 nor GB 18030");
	}

	private static boolean fits(Path file, Charset charset) throws IOException {
		char[] passed = new char[1 << 14];
		try (Reader reader = reader(file, charset)) {
			while (reader.read(passed) >= 0) {
				// Reading on is the check.
			}
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private static Reader reader(Path file, Charset charset) throws IOException {
		Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file),
				charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)));
		reader.mark(1);
		if (reader.read() != '\uFEFF') {
			reader.reset();
		}
		return reader;
	}

	/** The one that stands most often at the beginning of the file. */
	private char separator() throws IOException {
		char[] look = new char[LOOK];
		int[] found = new int[3];
		String known = ",\t;";
		boolean quoted = false;
		try (Reader reader = reader(this.file, this.charset)) {
			int read = Math.max(0, reader.read(look));
			for (int i = 0; i < read; i++) {
				quoted ^= look[i] == '"';
				int which = quoted ? -1 : known.indexOf(look[i]);
				if (which >= 0) {
					found[which]++;
				}
			}
		}
		int most = 0;
		for (int i = 1; i < found.length; i++) {
			most = (found[i] > found[most]) ? i : most;
		}
		return known.charAt(most);
	}

}
