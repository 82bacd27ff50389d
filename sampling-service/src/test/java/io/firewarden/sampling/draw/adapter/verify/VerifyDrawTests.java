package io.firewarden.sampling.draw.adapter.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VerifyDrawTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	Path folder;

	@Test
	void aCorrectBundleMatches() throws IOException {
		assertThat(verify(BundleFiles.golden())).isZero();
		assertThat(text(this.out)).isEqualTo("MATCH\n");
		assertThat(text(this.err)).isEmpty();
	}

	@Test
	void theFirstDifferingFieldIsNamed() throws IOException {
		assertThat(verify(BundleFiles.golden().replaceFirst("\"weight\": 3", "\"weight\": 2"))).isEqualTo(1);
		assertThat(text(this.out)).startsWith("frameRoot: the bundle has ").hasLineCount(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "{}", "nul", "{\"version\":1} x", "{\"a\":01}", "{\"a\":\"\\x\"}",
			"{\"a\":\"\t\"}", "{\"a\":\"\\u12\"}", "\u0000", "{\"frame\":[1,]}", "\ufeff{}" })
	void whatIsNoBundleIsOneLine(String content) throws IOException {
		assertThat(verify(content)).isEqualTo(2);
		assertThat(text(this.out)).isEmpty();
		assertThat(text(this.err)).hasLineCount(1);
	}

	@Test
	void nestingWithoutEndAndForeignBytesAreUnusable() throws IOException {
		assertThat(verify("[".repeat(100_000))).isEqualTo(2);
		Path latin = Files.write(this.folder.resolve("latin"), new byte[] { '{', '"', (byte) 0xe9, '"', '}' });
		assertThat(run(latin.toString())).isEqualTo(2);
	}

	@Test
	void aFileThatIsNotThereOrNotNamedIsUnusable() {
		assertThat(run(this.folder.resolve("missing.json").toString())).isEqualTo(2);
		assertThat(run()).isEqualTo(2);
		assertThat(text(this.err)).hasLineCount(2);
	}

	private int verify(String content) throws IOException {
		return run(Files.writeString(this.folder.resolve("bundle.json"), content).toString());
	}

	private int run(String... args) {
		return new VerifyDraw(print(this.out), print(this.err)).run(args);
	}

	private static PrintStream print(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

	private static String text(ByteArrayOutputStream bytes) {
		return bytes.toString(StandardCharsets.UTF_8);
	}

}
