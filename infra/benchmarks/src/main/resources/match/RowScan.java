import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import io.firewarden.registry.agency.domain.Uscc;
import io.firewarden.registry.matching.domain.PhraseTable;

/**
 * Rows of RFC 4180 from a stream of bytes: fields are found as bytes and only those that are
 * needed become text. Codes are checked and scopes are read by the code of the registry.
 */
final class RowScan {

	private static final int NAME_AT = 0;

	private static final int CODE_AT = 1;

	private static final int SCOPE_AT = 5;

	private final Set<String> codes;

	private final PhraseTable keywords;

	private byte[] buffer = new byte[1 << 20];

	private int end;

	private int at;

	RowScan(Set<String> codes, PhraseTable keywords) {
		this.codes = codes;
		this.keywords = keywords;
	}

	/** Sums: rows, valid codes, joined rows, rows with a keyword. */
	void run(InputStream in, long[] sums) throws IOException {
		String[] fields = new String[16];
		boolean[] any = new boolean[1];
		PhraseTable.Found found = (number, from, to) -> any[0] = true;
		row(in, fields);
		while (row(in, fields)) {
			sums[0]++;
			String code = fields[CODE_AT];
			if (Uscc.read(code).isPresent()) {
				sums[1]++;
			}
			if (this.codes.contains(code)) {
				sums[2]++;
			}
			any[0] = false;
			this.keywords.all(fields[SCOPE_AT], found);
			sums[3] += any[0] ? 1 : 0;
		}
	}

	private boolean row(InputStream in, String[] fields) throws IOException {
		if (!fill(in)) {
			return false;
		}
		int field = 0;
		int from = this.at;
		boolean quoted = false;
		boolean escaped = false;
		while (true) {
			if (this.at == this.end) {
				int kept = this.end - from;
				if (!more(in, from)) {
					return false;
				}
				from = 0;
				this.at = kept;
			}
			byte b = this.buffer[this.at];
			if (b == '"') {
				escaped |= quoted;
				quoted = !quoted;
			}
			else if (!quoted && (b == ',' || b == '\n')) {
				if (field == NAME_AT || field == CODE_AT || field == SCOPE_AT) {
					fields[field] = text(from, this.at);
				}
				field++;
				from = this.at + 1;
				if (b == '\n') {
					this.at++;
					return true;
				}
			}
			this.at++;
		}
	}

	private String text(int from, int to) {
		if (to > from && this.buffer[from] == '"') {
			String inner = new String(this.buffer, from + 1, to - from - 2, StandardCharsets.UTF_8);
			return (inner.indexOf('"') < 0) ? inner : inner.replace("\"\"", "\"");
		}
		return new String(this.buffer, from, to - from, StandardCharsets.UTF_8);
	}

	private boolean fill(InputStream in) throws IOException {
		return this.at < this.end || more(in, this.at);
	}

	private boolean more(InputStream in, int from) throws IOException {
		int kept = this.end - from;
		System.arraycopy(this.buffer, from, this.buffer, 0, kept);
		if (kept == this.buffer.length) {
			this.buffer = java.util.Arrays.copyOf(this.buffer, kept * 2);
		}
		int read = in.read(this.buffer, kept, this.buffer.length - kept);
		this.at = 0;
		this.end = kept + Math.max(0, read);
		return read > 0;
	}

}
