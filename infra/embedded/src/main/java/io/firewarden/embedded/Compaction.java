package io.firewarden.embedded;

import java.time.Duration;

import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Keeps the file small: every commit leaves outdated pages behind, and nothing else
 * rewrites them once automatic commits are off. Works in pauses, a small step at a time,
 * so that the next command waits for one step at most. Without pauses the file grows to
 * about five times its content, and then each step holds the writers up for some tenths
 * of a second.
 */
final class Compaction {

	private static final int GOOD_FILL_PERCENT = 60;

	private static final long SMALL_FILE_BYTES = 4L << 20;

	private static final int BAD_FILL_PERCENT = 20;

	private static final long LARGE_FILE_BYTES = 128L << 20;

	private static final int COMMITS_BETWEEN_LOOKS = 64;

	private static final int STEPS = 60;

	private static final int STEP_MILLIS = 50;

	private final MVStore store;

	private final FileStore<?> file;

	private final MVMap<String, Integer> marks;

	private int stepsLeft;

	private int commits;

	Compaction(MVStore store) {
		this.store = store;
		this.file = store.getFileStore();
		this.marks = store.openMap("compaction");
	}

	/** How long nothing must happen before the next step is due. */
	long pauseNanos() {
		return switch (stepsLeft) {
			case 0 -> Long.MAX_VALUE;
			case STEPS -> Duration.ofMillis(500).toNanos();
			default -> Duration.ofMillis(STEP_MILLIS).toNanos();
		};
	}

	/** The caller keeps all commands out meanwhile. */
	void committed() {
		stepsLeft = STEPS;
		if (++commits % COMMITS_BETWEEN_LOOKS == 0 && usedBytes() > LARGE_FILE_BYTES
				&& file.getChunksFillRate() < BAD_FILL_PERCENT) {
			step();
		}
	}

	private long usedBytes() {
		return file.size() / 100 * file.getFillRate();
	}

	/** The caller keeps all commands out meanwhile. */
	void step() {
		if (stepsLeft == 0 || file.size() < SMALL_FILE_BYTES || file.getChunksFillRate() >= GOOD_FILL_PERCENT) {
			stepsLeft = 0;
			return;
		}
		stepsLeft--;
		// Without a change of its own, compactFile finds nothing to do.
		marks.put("step", stepsLeft);
		store.commit();
		store.compactFile(2 * STEP_MILLIS);
	}

}
