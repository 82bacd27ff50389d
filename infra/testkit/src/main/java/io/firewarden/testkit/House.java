package io.firewarden.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checked-out repository. */
public final class House {

	private House() {
	}

	/**
	 * Its root: system property {@code house}, else found upwards from the working
	 * folder.
	 */
	public static Path root() {
		String given = System.getProperty("house");
		if (given != null) {
			return Path.of(given);
		}
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve(".mvn"))) {
				return folder;
			}
		}
		throw new IllegalStateException("start the tests inside the repository, or with -Dhouse=<its root>");
	}

}
