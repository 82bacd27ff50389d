package io.firewarden.registry.agency.application;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.SystemEntries;
import io.firewarden.registry.agency.domain.Uscc;

/**
 * The entries of an agency in the official systems end because it was cleared out of them
 * (附件2). Again is harmless.
 */
public final class EndEntries {

	private static final int ATTEMPTS = 20;

	private final Agencies agencies;

	private final ReviseAgency reviseAgency;

	public EndEntries(Agencies agencies, ReviseAgency reviseAgency) {
		this.agencies = agencies;
		this.reviseAgency = reviseAgency;
	}

	/**
	 * Ends them.
	 * @param clearedOn first day without them
	 * @param reference the clearance
	 */
	public void handle(String typedUscc, LocalDate clearedOn, String reference, ZonedDateTime now) {
		Uscc uscc = Uscc.read(typedUscc).orElseThrow();
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			Versioned<ServiceAgency> agency = this.agencies.find(uscc, new Jurisdiction.Everywhere()).orElseThrow();
			AgencyFile file = agency.state().file();
			if (!file.entries().any()) {
				return;
			}
			var because = new Because("清理 " + reference, null, clearedOn);
			var command = new ReviseAgency.Command(uscc, without(file), agency.version(), because,
					new Jurisdiction.Everywhere());
			switch (this.reviseAgency.handle(command, now)) {
				case ReviseAgency.Outcome.Revised _, ReviseAgency.Outcome.SameAsBefore _ -> {
					return;
				}
				case ReviseAgency.Outcome.Stale _, ReviseAgency.Outcome.OvertakenByAnother _ -> {
					// Read again.
				}
				case ReviseAgency.Outcome.NotThere _, ReviseAgency.Outcome.Refused _ ->
					throw new IllegalStateException("the entries of " + uscc + " cannot be ended");
			}
		}
		throw new IllegalStateException("overtaken too often: " + uscc);
	}

	private static AgencyFile without(AgencyFile file) {
		return new AgencyFile(file.name(), file.subjectType(), file.kinds(), file.brigade(), file.premisesArea(),
				file.originScope(), SystemEntries.of(false, false), file.technicalLead(), file.qualitySystem(),
				file.processControl(), file.particulars());
	}

}
