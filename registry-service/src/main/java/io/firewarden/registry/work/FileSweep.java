package io.firewarden.registry.work;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import io.firewarden.platform.store.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes the files of ended work after their last day; its record stays. */
public final class FileSweep {

	private static final Logger log = LoggerFactory.getLogger(FileSweep.class);

	private static final Duration LONGEST = Duration.ofMinutes(30);

	private final String name;

	private final LeasedWork<?> work;

	private final WorkFiles files;

	private final Leases leases;

	private final Clock clock;

	public FileSweep(String name, LeasedWork<?> work, WorkFiles files, Leases leases, Clock clock) {
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
