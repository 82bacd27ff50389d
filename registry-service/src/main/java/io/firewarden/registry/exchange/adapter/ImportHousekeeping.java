package io.firewarden.registry.exchange.adapter;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import io.firewarden.platform.store.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Removes the files of ended imports after their last day; the record of the import
 * stays.
 */
class ImportHousekeeping {

	private static final Logger log = LoggerFactory.getLogger(ImportHousekeeping.class);

	private final MongoImports imports;

	private final ImportFiles files;

	private final Leases leases;

	private final Clock clock;

	ImportHousekeeping(MongoImports imports, ImportFiles files, Leases leases, Clock clock) {
		this.imports = imports;
		this.files = files;
		this.leases = leases;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
	void sweep() {
		if (this.leases.take("import-files", Duration.ofMinutes(30))) {
			remove();
		}
	}

	void remove() {
		for (String id : this.imports.withFilesToRemove(LocalDate.now(this.clock))) {
			try {
				this.files.remove(id);
				this.imports.filesRemoved(id);
			}
			catch (IOException ex) {
				log.warn("files of import {}: {}", id, ex.toString());
			}
		}
	}

}
