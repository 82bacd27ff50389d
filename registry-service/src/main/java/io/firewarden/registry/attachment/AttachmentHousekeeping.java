package io.firewarden.registry.attachment;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import io.firewarden.platform.store.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes the folders of broken uploads; what was kept is never removed. */
@Component
class AttachmentHousekeeping {

	private static final Logger log = LoggerFactory.getLogger(AttachmentHousekeeping.class);

	private static final Duration SILENT = Duration.ofHours(1);

	private final AttachmentFiles files;

	private final Leases leases;

	AttachmentHousekeeping(AttachmentFiles files, Leases leases) {
		this.files = files;
		this.leases = leases;
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
	void sweep() {
		if (!this.leases.take("attachment-files", Duration.ofMinutes(30))) {
			return;
		}
		try {
			List<String> removed = this.files.removeAbandoned(Clock.systemUTC().instant().minus(SILENT));
			if (!removed.isEmpty()) {
				log.info("{} folders of broken uploads removed", removed.size());
			}
		}
		catch (IOException ex) {
			log.warn("folders of broken uploads: {}", ex.toString());
		}
	}

}
