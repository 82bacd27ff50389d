package io.firewarden.registry.exchange.adapter;

import java.time.Clock;

import io.firewarden.platform.store.Leases;
import io.firewarden.registry.work.FileSweep;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Removes the files of ended imports after their last day; the record of the import
 * stays.
 */
class ImportHousekeeping {

	private final FileSweep sweep;

	ImportHousekeeping(MongoImports imports, ImportFiles files, Leases leases, Clock clock) {
		this.sweep = new FileSweep("import-files", imports.work(), files.files(), ImportFiles.UPLOAD, leases, clock);
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
	void sweep() {
		this.sweep.sweep();
	}

	void remove() {
		this.sweep.remove();
	}

}
