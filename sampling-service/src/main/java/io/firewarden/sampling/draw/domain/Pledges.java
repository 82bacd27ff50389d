package io.firewarden.sampling.draw.domain;

import java.util.List;
import java.util.Optional;

import io.firewarden.sampling.draw.domain.protocol.Bundle;
import io.firewarden.sampling.draw.domain.protocol.Contribution;
import io.firewarden.sampling.draw.domain.protocol.ContributionStrength;

/** All contributors of a draw, in the order that the seed uses. */
public record Pledges(List<Pledge> all) {

	public Pledges {
		all = List.copyOf(all);
	}

	public Optional<Pledge> witness(String account) {
		return this.all.stream().filter((one) -> one.isWitness(account)).findFirst();
	}

	public Optional<Pledge> publicSource() {
		return this.all.stream().filter((one) -> one.kind() == Contribution.Kind.PUBLIC).findFirst();
	}

	/** Whether every witness has committed. */
	public boolean ready() {
		return this.all.stream().allMatch(Pledge::ready);
	}

	public boolean revealed() {
		return this.all.stream().allMatch((one) -> one.value().isPresent());
	}

	/** Whether what has been revealed is worth what the protocol asks for. */
	public boolean strongEnough() {
		return ContributionStrength.bits(contributed().stream()
			.map(Bundle.Contributed::contribution)
			.toList()) >= ContributionStrength.NEEDED_BITS;
	}

	/** As the bundle states them. */
	public List<Bundle.Contributed> contributed() {
		return this.all.stream()
			.map((one) -> new Bundle.Contributed(new Contribution(one.by(), one.kind(), one.value().orElseThrow()),
					one.commitment()))
			.toList();
	}

	Pledges with(Pledge changed) {
		return new Pledges(this.all.stream()
			.map((one) -> one.by().equals(changed.by()) && one.kind() == changed.kind() ? changed : one)
			.toList());
	}

}
