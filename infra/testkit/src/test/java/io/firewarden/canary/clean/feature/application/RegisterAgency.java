package io.firewarden.canary.clean.feature.application;

import java.time.Clock;
import java.util.Optional;

import io.firewarden.canary.clean.feature.domain.Agency;
import io.firewarden.canary.clean.other.OtherDirectory;

public final class RegisterAgency {

	private final OtherDirectory others;

	public RegisterAgency(OtherDirectory others) {
		this.others = others;
	}

	public Optional<Agency> handle(String id, Clock clock) {
		return others.knows(id) ? Optional.empty() : Optional.of(Agency.registered(id, clock));
	}

}
