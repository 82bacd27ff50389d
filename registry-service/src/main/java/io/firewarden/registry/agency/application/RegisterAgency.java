package io.firewarden.registry.agency.application;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.domain.AgencyEvent;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.Breach;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.Uscc;
import org.jspecify.annotations.Nullable;

/** An officer puts an agency on the register. */
public final class RegisterAgency {

	/** The check character does not fit (GB 32100-2015). */
	public static final Rule WRONG_USCC = new Rule("REG-001");

	/** One code, one agency. */
	public static final Rule ALREADY_REGISTERED = new Rule("REG-002");

	private final Agencies agencies;

	private final Placement placement;

	private final Assessor assessor;

	public RegisterAgency(Agencies agencies, Placement placement, Assessor assessor) {
		this.agencies = agencies;
		this.placement = placement;
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
		List<Breach> breaches = this.placement.breaches(command.file(), command.by());
		if (!breaches.isEmpty()) {
			return new Outcome.Refused(breaches);
		}
		Changed<ServiceAgency, AgencyEvent> registered = ServiceAgency.register(uscc.get(), command.file(),
				this.assessor.standing(command.file(), now.toLocalDate()), now.toInstant());
		return this.agencies.insert(registered) ? new Outcome.Registered(new Versioned<>(registered.state(), 1))
				: another(registered.state());
	}

	/** A repeated request is not an error: the browser may have lost our first answer. */
	private Outcome another(ServiceAgency wanted) {
		return this.agencies.find(wanted.uscc(), new Jurisdiction.Everywhere())
			.filter((existing) -> existing.state().file().equals(wanted.file()))
			.<Outcome>map(Outcome.SameAsBefore::new)
			.orElseGet(() -> new Outcome.Duplicate(ALREADY_REGISTERED, wanted.uscc()));
	}

	/** What the officer typed, and the jurisdiction the officer has. */
	public record Command(String typedUscc, AgencyFile file, Jurisdiction by) {
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
