package io.firewarden.registry.work;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.store.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes the files of ended work after their last day, while its record stays, and those
 * that were received for work that was never begun.
 */
public final class FileSweep {

	private static final Logger log = LoggerFactory.getLogger(FileSweep.class);

	private static final Duration LONGEST = Duration.ofMinutes(30);

	/** No file is written for so long without a byte coming in. */
	private static final Duration SILENT = Duration.ofHours(1);

	private final String name;

	private final LeasedWork<?> work;

	private final WorkFiles files;

	private final String received;

	private final Leases leases;

	private final Clock clock;

	/**
	 * Sweeps a folder.
	 * @param received name under which a file is received
	 */
	public FileSweep(String name, LeasedWork<?> work, WorkFiles files, String received, Leases leases, Clock clock) {
		this.received = received;
		this.name = name;
		this.work = work;
		this.files = files;
		this.leases = leases;
		this.clock = clock;
	}

	/** Removes, unless another instance does. */
	public void sweep() {
		if (this.leases.take(this.name, LONGEST)) {
			remove();
			removeAbandoned(Clock.systemUTC().instant().minus(SILENT));
		}
	}

	/** What was received before this moment, in real time, and no work owns. */
	private void removeAbandoned(Instant since) {
		try {
			List<String> removed = this.files.removeAbandoned(this.received, since,
					(id) -> this.work.find(id).isPresent());
			if (!removed.isEmpty()) {
				log.info("{}: {} folders of broken uploads removed", this.name, removed.size());
			}
		}
		catch (IOException ex) {
			log.warn("{}: folders of broken uploads: {}", this.name, ex.toString());
		}
	}

	public void remove() {
		for (String id : this.work.withFilesToRemove(LocalDate.now(this.clock))) {
			try {
				this.files.remove(id);
				this.work.filesRemoved(id);
			}
			catch (IOException ex) {
				log.warn("{}: files of {}: {}", this.name, id, ex.toString());
			}
		}
	}

}
