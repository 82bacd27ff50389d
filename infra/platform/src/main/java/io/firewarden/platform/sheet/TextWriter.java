package io.firewarden.platform.sheet;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Writes a text table: UTF-8 with a mark, so that spreadsheet programs know it, values
 * between commas (RFC 4180). Text is neutralised (see {@link Formulas}).
 */
public final class TextWriter implements Closeable {

	private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^\\s|\\s$");

	private final Writer writer;

	public TextWriter(OutputStream out) throws IOException {
		this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
		this.writer.write('\uFEFF');
	}

	public void row(List<? extends @Nullable Object> values) throws IOException {
		for (int i = 0; i < values.size(); i++) {
			if (i > 0) {
				this.writer.write(',');
			}
			Object value = values.get(i);
			if (value != null) {
				String text = (value instanceof Number) ? value.toString() : Formulas.neutral(value.toString());
				this.writer.write(NEEDS_QUOTES.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text);
			}
		}
		this.writer.write("\r\n");
	}

	@Override
	public void close() throws IOException {
		this.writer.close();
	}

}
