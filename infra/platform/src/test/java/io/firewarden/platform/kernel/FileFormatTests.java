package io.firewarden.platform.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Formats are told by the first bytes. */
class FileFormatTests {

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0 };

	@Test
	void theFirstBytesTellTheFormat() {
		assertThat(FileFormat.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).contains(FileFormat.PDF);
		assertThat(FileFormat.of(new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0 })).contains(FileFormat.JPEG);
		assertThat(FileFormat.of(PNG)).contains(FileFormat.PNG);
		assertThat(PNG.length).isLessThanOrEqualTo(FileFormat.ENOUGH);
	}

	@Test
	void whatIsCutOffOrAnythingElseIsNone() {
		assertThat(FileFormat.of(Arrays.copyOf(PNG, PNG.length - 1))).isEmpty();
		assertThat(FileFormat.of(new byte[0])).isEmpty();
		assertThat(FileFormat.of(" %PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEmpty();
		assertThat(FileFormat.of("<html><body>".getBytes(StandardCharsets.US_ASCII))).isEmpty();
	}

	@Test
	void aPaperIsNoPicture() {
		assertThat(FileFormat.PDF.isPicture()).isFalse();
		assertThat(FileFormat.JPEG.isPicture()).isTrue();
		assertThat(FileFormat.PNG.isPicture()).isTrue();
	}

}
