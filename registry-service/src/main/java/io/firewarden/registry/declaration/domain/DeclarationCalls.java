package io.firewarden.registry.declaration.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All calls, oldest first. */
public record DeclarationCalls(List<DeclarationCall> all) {

	public DeclarationCalls {
		all = all.stream().sorted(Comparator.comparing(DeclarationCall::issuedOn)).toList();
	}

	public Optional<DeclarationCall> find(String campaign) {
		return this.all.stream().filter((call) -> call.campaign().equals(campaign)).findFirst();
	}

	/** The latest call issued by this day; who is late may still answer it. */
	public Optional<DeclarationCall> inForce(LocalDate day) {
		return this.all.reversed().stream().filter((call) -> !call.issuedOn().isAfter(day)).findFirst();
	}

}
