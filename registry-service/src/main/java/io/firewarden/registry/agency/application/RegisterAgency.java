package io.firewarden.registry.agency.application;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
import io.firewarden.registry.practitioner.Staffing;
import org.jspecify.annotations.Nullable;

/** An officer puts an agency on the register. */
public final class RegisterAgency {

	/** The check character does not fit (GB 32100-2015). */
	public static final Rule WRONG_USCC = new Rule("REG-001");

	/** One code, one agency. */
	public static final Rule ALREADY_REGISTERED = new Rule("REG-002");

	private static final Jurisdiction EVERYWHERE = new Jurisdiction.Everywhere();

	private final Agencies agencies;

	private final Placement placement;

	private final Staffing staffing;

	private final Assessor assessor;

	public RegisterAgency(Agencies agencies, Placement placement, Staffing staffing, Assessor assessor) {
		this.agencies = agencies;
		this.placement = placement;
		this.staffing = staffing;
		this.assessor = assessor;
	}

	/**
	 * How this ended; see the controller for what it answers.
	 * @param now business time in Asia/Shanghai; its date is the day of assessment
	 */
	public Outcome handle(Command command, ZonedDateTime now) {
		Optional<Uscc> uscc = Uscc.read(command.typedUscc());
		if (uscc.isEmpty()) {
			return new Outcome.WrongUscc(WRONG_USCC, Uscc.suggestionFor(command.typedUscc()).orElse(null));
		}
		List<Breach> breaches = new ArrayList<>(
				this.placement.breaches(command.file(), command.because(), now.toLocalDate(), command.by()));
		this.staffing.objections(command.staff())
			.forEach((objection) -> breaches.add(new Breach(objection.rule(), objection.field())));
		if (!leads(command)) {
			breaches.add(new Breach(AgencyFile.LEAD_UNKNOWN, "technicalLead"));
		}
		if (!breaches.isEmpty()) {
			return new Outcome.Refused(breaches);
		}
		return this.agencies.find(uscc.get(), EVERYWHERE)
			.map((existing) -> another(existing, command))
			.orElseGet(() -> register(uscc.get(), command, now));
	}

	/**
	 * People first: when the agency is there, so are they, and its standing counts them.
	 */
	private Outcome register(Uscc uscc, Command command, ZonedDateTime now) {
		this.staffing.engage(uscc.value(), command.file().brigade().value(), command.staff(), command.because());
		Changed<ServiceAgency, AgencyEvent> registered = ServiceAgency.register(uscc, command.file(),
				this.assessor.find(uscc, command.file(), now.toLocalDate()), command.because(), now.toInstant());
		if (this.agencies.insert(registered)) {
			return new Outcome.Registered(new Versioned<>(registered.state(), 1));
		}
		return this.agencies.find(uscc, EVERYWHERE)
			.map((existing) -> another(existing, command))
			.orElseGet(() -> new Outcome.Duplicate(ALREADY_REGISTERED, uscc));
	}

	/** A repeated request is not an error: the browser may have lost our first answer. */
	private Outcome another(Versioned<ServiceAgency> existing, Command wanted) {
		ServiceAgency agency = existing.state();
		return (agency.file().equals(wanted.file()) && this.staffing.has(agency.uscc().value(), wanted.staff()))
				? new Outcome.SameAsBefore(existing) : new Outcome.Duplicate(ALREADY_REGISTERED, agency.uscc());
	}

	private static boolean leads(Command command) {
		RegistrationNo lead = command.file().technicalLead();
		return lead == null || command.staff()
			.stream()
			.anyMatch((hand) -> hand.engineer() != null && hand.engineer().registrationNo().equals(lead.value()));
	}

	/**
	 * What the officer typed, and the jurisdiction the officer has.
	 *
	 * @param staff people who are recorded and engaged with it; may be empty
	 */
	public record Command(String typedUscc, AgencyFile file, List<Staffing.Hand> staff, Because because,
			Jurisdiction by) {
	}

	/** Every way this can end. */
	public sealed interface Outcome {

		/** The agency is on the register. */
		record Registered(Versioned<ServiceAgency> agency) implements Outcome {
		}

		/** It was there already, with the same content. */
		record SameAsBefore(Versioned<ServiceAgency> agency) implements Outcome {
		}

		/** It was there already, with other content. */
		record Duplicate(Rule rule, Uscc uscc) implements Outcome {
		}

		/** The code is wrong; perhaps this one was meant. */
		record WrongUscc(Rule rule, @Nullable Uscc suggestion) implements Outcome {
		}

		/** The file breaks rules of the register. */
		record Refused(List<Breach> breaches) implements Outcome {
		}

	}

}
