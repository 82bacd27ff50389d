package io.firewarden.registry.commitment.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.commitment.CommitmentDirectory.Held;
import io.firewarden.registry.commitment.domain.Commitment;
import io.firewarden.registry.commitment.domain.CommitmentEvent;

/** The port kept in a map, with the same promises about versions and jurisdictions. */
final class InMemoryCommitments implements Commitments {

	private final Map<String, Versioned<Commitment>> byUscc = new HashMap<>();

	private final Set<String> applied = new HashSet<>();

	final List<CommitmentEvent> told = new ArrayList<>();

	boolean overtaken;

	@Override
	public Optional<Versioned<Commitment>> of(String uscc, Jurisdiction by) {
		return Optional.ofNullable(this.byUscc.get(uscc))
			.filter((found) -> by.covers(found.state().party().brigade(), uscc));
	}

	@Override
	public boolean insert(Changed<Commitment, CommitmentEvent> first) {
		return !this.overtaken && !this.byUscc.containsKey(first.state().party().uscc()) && put(first, 1);
	}

	@Override
	public boolean save(Versioned<Commitment> before, Changed<Commitment, CommitmentEvent> after) {
		return !this.overtaken && put(after, before.version() + 1);
	}

	@Override
	public void applyOnce(String uscc, Incoming<?> cause,
			Function<Commitment, Changed<Commitment, CommitmentEvent>> change) {
		Versioned<Commitment> current = Objects.requireNonNull(this.byUscc.get(uscc));
		if (this.applied.add(cause.id())) {
			put(change.apply(current.state()), current.version() + 1);
		}
	}

	@Override
	public Map<String, Held> held() {
		return Map.of();
	}

	private boolean put(Changed<Commitment, CommitmentEvent> changed, long version) {
		this.byUscc.put(changed.state().party().uscc(), new Versioned<>(changed.state(), version));
		this.told.addAll(changed.events());
		return true;
	}

}
