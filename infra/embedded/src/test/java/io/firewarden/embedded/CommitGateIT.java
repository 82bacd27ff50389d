package io.firewarden.embedded;

import java.nio.file.Path;

import de.bwaldvogel.mongo.exception.MongoServerException;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The promise of the gate at its edges; the promise itself is what KillIT tests. */
class CommitGateIT {

	@TempDir
	private Path folder;

	@Test
	void afterAFailedCommitNothingIsAcknowledged() {
		var store = new MVStore.Builder().fileName(folder.resolve("broken.mv").toString()).autoCommitDisabled().open();
		MVMap<String, String> map = store.openMap("map");
		try (var gate = new CommitGate(store)) {
			gate.open();
			assertThat(gate.write(() -> map.put("a", "1"))).isNull();
			assertThatExceptionOfType(MongoServerException.class).isThrownBy(() -> gate.write(() -> {
				store.closeImmediately();
				return "not in the file";
			}));
			assertThatExceptionOfType(MongoServerException.class).isThrownBy(() -> gate.write(() -> "later"));
		}
	}

	@Test
	void closingCommitsWhatIsOpen() {
		String file = folder.resolve("closed.mv").toString();
		try (var store = new MVStore.Builder().fileName(file).autoCommitDisabled().open()) {
			MVMap<String, String> map = store.openMap("map");
			try (var gate = new CommitGate(store)) {
				gate.open();
				gate.write(() -> map.put("a", "1"));
			}
			store.closeImmediately();
		}
		try (var store = new MVStore.Builder().fileName(file).open()) {
			assertThat(store.<String, String>openMap("map")).containsEntry("a", "1");
		}
	}

}
