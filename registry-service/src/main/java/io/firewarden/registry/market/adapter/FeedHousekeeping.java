package io.firewarden.registry.market.adapter;

import io.firewarden.registry.work.FileSweep;
import org.springframework.scheduling.annotation.Scheduled;

/** Removes the files of batches after their last day; the ledger stays. */
class FeedHousekeeping {

	private final FileSweep sweep;

	FeedHousekeeping(FileSweep sweep) {
		this.sweep = sweep;
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT4M")
	void sweep() {
		this.sweep.sweep();
	}

}
