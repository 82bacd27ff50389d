package io.firewarden.registry.work;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Folders of uploads that were cut off go; what anybody owns or writes stays. */
class WorkFilesTests {

	private static final Instant SINCE = Instant.parse("2022-03-07T01:00:00Z");

	private static final Instant BEFORE = SINCE.minusSeconds(1);

	@TempDir
	Path root;

	@Test
	void whatWasCutOffGoesAndWhatAnybodyOwnsOrWritesStays() throws IOException {
		WorkFiles files = new WorkFiles(this.root);
		aged("empty", BEFORE);
		aged("half", BEFORE, "part-42");
		aged("whole", BEFORE, "upload");
		aged("owned", BEFORE, "upload");
		aged("growing", BEFORE, "part-7");
		Files.setLastModifiedTime(this.root.resolve("growing/part-7"), FileTime.from(SINCE));
		aged("young", SINCE, "upload");
		aged("worked-on", BEFORE, "upload", "rejected.jsonl");
		Files.writeString(this.root.resolve("lock"), "");
		assertThat(files.removeAbandoned("upload", SINCE, "owned"::equals)).containsExactlyInAnyOrder("empty", "half",
				"whole");
		try (var left = Files.list(this.root)) {
			assertThat(left.map((path) -> path.getFileName().toString())).containsExactlyInAnyOrder("owned", "growing",
					"young", "worked-on", "lock");
		}
		assertThat(files.removeAbandoned("upload", SINCE, "owned"::equals)).isEmpty();
	}

	@Test
	void aFolderThatIsNotThereYetHoldsNothing() throws IOException {
		WorkFiles files = new WorkFiles(this.root.resolve("later"));
		assertThat(files.removeAbandoned("upload", SINCE, (_) -> false)).isEmpty();
		files.receive("one", "upload", new ByteArrayInputStream(new byte[3]), 3);
		assertThat(files.removeAbandoned("upload", SINCE, (_) -> false)).isEmpty();
	}

	private void aged(String id, Instant at, String... names) throws IOException {
		Path folder = Files.createDirectories(this.root.resolve(id));
		for (String name : names) {
			Files.setLastModifiedTime(Files.writeString(folder.resolve(name), "x"), FileTime.from(at));
		}
		Files.setLastModifiedTime(folder, FileTime.from(at));
	}

}
