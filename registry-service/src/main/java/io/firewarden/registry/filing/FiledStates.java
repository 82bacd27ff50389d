package io.firewarden.registry.filing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.agency.AgencyFilings;
import io.firewarden.registry.agency.AgencyRoll;
import io.firewarden.registry.commitment.CommitmentDirectory;
import io.firewarden.registry.declaration.DeclarationDirectory;
import io.firewarden.registry.project.ProjectDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The states of all declarations and letters in memory, as the keys of agencies are (ADR
 * 0015): read whole once, then what was written since, before each answer.
 */
@Component
class FiledStates implements AgencyFilings {

	/** A write carries the time at which it began, not that of its arrival. */
	private static final Duration OVERLAP = Duration.ofSeconds(5);

	/** How old the answer may be which agencies from elsewhere have projects here. */
	private static final Duration FRESH = Duration.ofSeconds(5);

	private final DeclarationDirectory declarations;

	private final CommitmentDirectory commitments;

	private final ProjectDirectory projects;

	private final AgencyRoll roll;

	private final Clock clock;

	private final Map<String, Declared> declared = new ConcurrentHashMap<>();

	private final Map<String, Committed> committed = new ConcurrentHashMap<>();

	private Set<String> active = Set.of();

	private @Nullable String campaign;

	private @Nullable Instant lookedAt;

	private @Nullable Instant activeAt;

	FiledStates(DeclarationDirectory declarations, CommitmentDirectory commitments, ProjectDirectory projects,
			AgencyRoll roll, Clock clock) {
		this.declarations = declarations;
		this.commitments = commitments;
		this.projects = projects;
		this.roll = roll;
		this.clock = clock;
	}

	@Override
	public synchronized Filings now() {
		Instant now = this.clock.instant();
		LocalDate today = LocalDate.ofInstant(now, this.clock.getZone());
		String called = this.declarations.campaignOn(today);
		Instant last = this.lookedAt;
		if (last == null || !Objects.equals(called, this.campaign)) {
			this.declared.clear();
			take((called != null) ? this.declarations.filed(called) : Map.of(), this.commitments.held());
			this.campaign = called;
		}
		else {
			Instant since = (last.isBefore(now) ? last : now).minus(OVERLAP);
			take((called != null) ? this.declarations.filed(called, since) : Map.of(), this.commitments.held(since));
		}
		this.lookedAt = now;
		Set<String> here = active(now, today);
		return (uscc, local) -> new Filing(declared(uscc, called != null && (local || here.contains(uscc))),
				this.committed.getOrDefault(uscc, Committed.NONE));
	}

	private Declared declared(String uscc, boolean due) {
		return this.declared.getOrDefault(uscc, due ? Declared.NOT_FILED : Declared.NOT_DUE);
	}

	private void take(Map<String, DeclarationDirectory.Filed> filed, Map<String, CommitmentDirectory.Held> held) {
		filed.forEach((uscc, one) -> {
			switch (one.state()) {
				case "SUBMITTED", "ACCEPTED" -> this.declared.put(uscc, Declared.FILED);
				case "RETURNED" -> this.declared.put(uscc, Declared.RETURNED);
				// A draft is the agency's own matter.
				default -> this.declared.remove(uscc);
			}
		});
		held.forEach((uscc, letter) -> this.committed.put(uscc, Committed.valueOf(letter.state())));
	}

	private Set<String> active(Instant now, LocalDate today) {
		Instant then = this.activeAt;
		if (then == null || Duration.between(then, now).abs().compareTo(FRESH) > 0) {
			Set<String> foreign = this.roll.of(new Jurisdiction.Everywhere())
				.stream()
				.filter((line) -> !line.local())
				.map(AgencyRoll.Line::uscc)
				.collect(Collectors.toSet());
			this.active = foreign.isEmpty() ? Set.of() : Set.copyOf(this.projects.running(foreign, today).keySet());
			this.activeAt = now;
		}
		return this.active;
	}

}
