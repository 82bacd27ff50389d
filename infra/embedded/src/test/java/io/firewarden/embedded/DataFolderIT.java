package io.firewarden.embedded;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataFolderIT {

	@TempDir
	private Path folder;

	@Test
	void aNearlyFullDiskIsToldBeforeAnythingIsWritten() {
		assertThatExceptionOfType(CannotStart.class)
			.isThrownBy(() -> DataFolder.take(folder.resolve("data"), Long.MAX_VALUE))
			.withMessageMatching(
					"The disk that holds .*data is nearly full: \\d+ MB are free, at least \\d+ MB are needed\\.");
		assertThat(folder.resolve("data")).isEmptyDirectory();
	}

	@Test
	void aFolderThatWasGivenBackCanBeTakenAgain() throws Exception {
		DataFolder.take(folder).close();
		try (var again = DataFolder.take(folder)) {
			assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> DataFolder.take(folder));
			assertThat(again.documents()).isEqualTo(folder.resolve("documents.mv"));
		}
	}

}
