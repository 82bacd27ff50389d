package io.firewarden.registry.practitioner.application;

import java.util.List;

import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.practitioner.domain.Practitioner;

/** An agency belongs to another brigade now, and so do the engagements of its people. */
public final class FollowAgency {

	private final Practitioners practitioners;

	public FollowAgency(Practitioners practitioners) {
		this.practitioners = practitioners;
	}

	/** Repeating it changes nothing; whoever overtakes is read again. */
	public void handle(String uscc, String brigade) {
		for (Versioned<Practitioner> one : this.practitioners.engagedAt(List.of(uscc))) {
			var moved = one.state().follow(uscc, brigade);
			if (!moved.state().equals(one.state()) && !this.practitioners.save(one, moved)) {
				handle(uscc, brigade);
				return;
			}
		}
	}

}
