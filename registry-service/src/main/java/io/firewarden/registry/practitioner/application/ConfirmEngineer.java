package io.firewarden.registry.practitioner.application;

import java.util.Optional;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.practitioner.application.Ending.Done;
import io.firewarden.registry.practitioner.application.Ending.NotThere;
import io.firewarden.registry.practitioner.application.Ending.OvertakenByAnother;
import io.firewarden.registry.practitioner.application.Ending.Refused;
import io.firewarden.registry.practitioner.application.Ending.SameAsBefore;
import io.firewarden.registry.practitioner.application.Ending.Stale;
import io.firewarden.registry.practitioner.domain.Engineer;
import io.firewarden.registry.practitioner.domain.Practitioner;
import io.firewarden.registry.practitioner.domain.PractitionerId;

/** An officer confirms that a 二级 of another province may be counted here. */
public final class ConfirmEngineer {

	/** 一级 is national, and 二级 of this province needs no confirmation. */
	static final Rule NOTHING_TO_CONFIRM = new Rule("REG-212");

	private final Practitioners practitioners;

	private final String homeProvince;

	public ConfirmEngineer(Practitioners practitioners, String homeProvince) {
		this.practitioners = practitioners;
		this.homeProvince = homeProvince;
	}

	/** Whom, which way, and why. */
	public record Command(PractitionerId id, boolean confirmed, long expectedVersion, Because because,
			Jurisdiction by) {
	}

	/** How this ended; see the controller for what it answers. */
	public Ending handle(Command command) {
		Optional<Versioned<Practitioner>> found = this.practitioners.find(command.id(), command.by());
		if (found.isEmpty()) {
			return new NotThere();
		}
		Versioned<Practitioner> current = found.get();
		Engineer engineer = current.state().person().engineer();
		if (engineer == null || !engineer.isOfAnotherProvince(this.homeProvince)) {
			return Refused.of(NOTHING_TO_CONFIRM, "confirmed");
		}
		if (engineer.confirmedHere() == command.confirmed()) {
			return new SameAsBefore(current);
		}
		if (current.version() != command.expectedVersion()) {
			return new Stale();
		}
		if (current.state().mergedInto() != null) {
			return Refused.of(Ending.MERGED, "mergedInto");
		}
		var confirmed = current.state().confirm(command.confirmed(), command.because());
		return this.practitioners.save(current, confirmed)
				? new Done(new Versioned<>(confirmed.state(), current.version() + 1)) : new OvertakenByAnother();
	}

}
