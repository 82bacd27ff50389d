package io.firewarden.registry.agency.application;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.domain.AgencyEvent;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.Breach;
import io.firewarden.registry.agency.domain.RegistrationNo;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.Uscc;

/** An officer replaces what the register holds about an agency. */
public final class ReviseAgency {

	/** A merged record stays as it is until the merge is undone. */
	public static final Rule MERGED = new Rule("REG-474");

	private final Agencies agencies;

	private final Placement placement;

	private final Assessor assessor;

	public ReviseAgency(Agencies agencies, Placement placement, Assessor assessor) {
		this.agencies = agencies;
		this.placement = placement;
		this.assessor = assessor;
	}

	/**
	 * How this ended; see the controller for what it answers.
	 * @param now business time in Asia/Shanghai; its date is the day of assessment
	 */
	public Outcome handle(Command command, ZonedDateTime now) {
		return this.agencies.find(command.uscc(), command.by())
			.map((current) -> revise(current, command, now))
			.orElseGet(Outcome.NotThere::new);
	}

	private Outcome revise(Versioned<ServiceAgency> current, Command command, ZonedDateTime now) {
		// Before the version: a repeated request names the version it has itself
		// replaced.
		if (current.state().file().equals(command.file())) {
			return new Outcome.SameAsBefore(current);
		}
		if (current.version() != command.expectedVersion()) {
			return new Outcome.Stale(current.version());
		}
		if (current.state().mergedInto() != null) {
			return new Outcome.Refused(List.of(new Breach(MERGED, "mergedInto")));
		}
		LocalDate today = now.toLocalDate();
		List<Breach> breaches = new ArrayList<>(
				this.placement.breaches(command.file(), command.because(), today, command.by()));
		RegistrationNo lead = command.file().technicalLead();
		if (lead != null && !lead.equals(current.state().file().technicalLead())
				&& !this.assessor.engages(command.uscc(), lead, today)) {
			breaches.add(new Breach(AgencyFile.LEAD_UNKNOWN, "technicalLead"));
		}
		if (!breaches.isEmpty()) {
			return new Outcome.Refused(breaches);
		}
		Changed<ServiceAgency, AgencyEvent> revised = current.state()
			.revise(command.file(), this.assessor.find(command.uscc(), command.file(), today), command.because(),
					now.toInstant());
		return this.agencies.save(current, revised)
				? new Outcome.Revised(new Versioned<>(revised.state(), current.version() + 1))
				: new Outcome.OvertakenByAnother();
	}

	/** The new file, and the version it was made from. */
	public record Command(Uscc uscc, AgencyFile file, long expectedVersion, Because because, Jurisdiction by) {
	}

	/** Every way this can end. */
	public sealed interface Outcome {

		/** The file is replaced. */
		record Revised(Versioned<ServiceAgency> agency) implements Outcome {
		}

		/** The file was like this already. */
		record SameAsBefore(Versioned<ServiceAgency> agency) implements Outcome {
		}

		/** No such agency, or not in this jurisdiction. */
		record NotThere() implements Outcome {
		}

		/** The officer looked at an older version. */
		record Stale(long currentVersion) implements Outcome {
		}

		/** Somebody wrote between our reading and our writing. */
		record OvertakenByAnother() implements Outcome {
		}

		/** The file breaks rules of the register. */
		record Refused(List<Breach> breaches) implements Outcome {
		}

	}

}
