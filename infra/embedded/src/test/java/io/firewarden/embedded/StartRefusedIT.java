package io.firewarden.embedded;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever cannot start says why in one sentence and leaves with 2. */
class StartRefusedIT {

	@TempDir
	private Path folder;

	@Test
	void aTakenPortIsNamed() throws Exception {
		try (var taken = EmbeddedProcess.free()) {
			String port = "" + taken.getLocalPort();
			assertRefused("Port " + port + " for the document store is taken by another program. "
					+ "Stop that one or choose another port.", arguments("1024", "1025", port));
		}
	}

	@Test
	void aFolderInUseIsNamed() throws Exception {
		try (var first = EmbeddedProcess.in(folder)) {
			first.start().ready("documents");
			assertRefused("The folder " + folder + " is in use by another process of this program.",
					arguments("1024", "1025", "1026"));
		}
	}

	@Test
	void aWrongOptionIsAnsweredWithTheUsage() throws Exception {
		assertRefused("Cannot read '--port'. Usage: java -jar embedded.jar --data DIR --kafka-port N "
				+ "--controller-port N --mongo-port N [--until-end-of PROCESS-ID]", "--port", "1024");
	}

	private String[] arguments(String kafka, String controller, String mongo) {
		return new String[] { "--data", folder.toString(), "--kafka-port", kafka, "--controller-port", controller,
				"--mongo-port", mongo };
	}

	private static void assertRefused(String sentence, String... arguments) throws Exception {
		var process = EmbeddedProcess.launch(arguments).start();
		var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).isEqualTo(2);
		assertThat(said).isEqualToIgnoringNewLines(sentence);
	}

}
