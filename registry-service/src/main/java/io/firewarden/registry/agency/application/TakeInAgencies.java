package io.firewarden.registry.agency.application;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.domain.AgencyEvent;
import io.firewarden.registry.agency.domain.AgencyFile;
import io.firewarden.registry.agency.domain.Breach;
import io.firewarden.registry.agency.domain.Found;
import io.firewarden.registry.agency.domain.RegistrationNo;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.Uscc;

/**
 * Many agencies are taken in from a table: those that are new are put on the register in
 * one writing, the files of the others are revised one by one.
 */
public final class TakeInAgencies {

	private final Agencies agencies;

	private final Placement placement;

	private final Assessor assessor;

	private final ReviseAgency reviseAgency;

	public TakeInAgencies(Agencies agencies, Placement placement, Assessor assessor, ReviseAgency reviseAgency) {
		this.agencies = agencies;
		this.placement = placement;
		this.assessor = assessor;
		this.reviseAgency = reviseAgency;
	}

	/** Looks at the agencies; nothing is written. */
	public List<Intention> plan(List<Command> commands, Jurisdiction by, ZonedDateTime now) {
		Map<Uscc, Versioned<ServiceAgency>> there = this.agencies
			.findAll(commands.stream().map(Command::uscc).toList());
		List<Intention> plans = new ArrayList<>();
		Map<String, AgencyFile> fresh = new LinkedHashMap<>();
		for (Command command : commands) {
			Optional<Versioned<ServiceAgency>> current = Optional.ofNullable(there.get(command.uscc));
			AgencyFile file = command.file.apply(current.map(Versioned::state).map(ServiceAgency::file));
			Intention plan = plan(command, file, current, by, now);
			if (plan instanceof Intention.New) {
				fresh.put(command.uscc.value(), file);
			}
			plans.add(plan);
		}
		// One question to each register for all that are new.
		Map<String, Found> found = fresh.isEmpty() ? Map.of() : this.assessor.find(fresh, now.toLocalDate());
		return plans.stream().map((plan) -> assessed(plan, found, now)).toList();
	}

	private static Intention assessed(Intention plan, Map<String, Found> found, ZonedDateTime now) {
		return (plan instanceof Intention.New(Uscc uscc, AgencyFile file)
				&& found.get(uscc.value()) instanceof Found one)
						? new Intention.Register(ServiceAgency.register(uscc, file, one, because(now), now.toInstant()))
						: plan;
	}

	private static Because because(ZonedDateTime now) {
		return new Because(null, new Because.Source("IMPORT", null, now.toLocalDate()), null);
	}

	private Intention plan(Command command, AgencyFile file, Optional<Versioned<ServiceAgency>> there, Jurisdiction by,
			ZonedDateTime now) {
		if (there.isPresent()) {
			ServiceAgency current = there.get().state();
			// An agency of another brigade is as little ours as the brigade it is to
			// belong to.
			if (!by.covers(current.file().brigade().value(), null)) {
				return new Intention.Refused(List.of(new Breach(Placement.FOREIGN_BRIGADE, "brigade")));
			}
			if (current.file().equals(file)) {
				return new Intention.Keep();
			}
			if (current.mergedInto() != null) {
				return new Intention.Refused(List.of(new Breach(ReviseAgency.MERGED, "uscc")));
			}
		}
		List<Breach> breaches = this.placement.breaches(file, because(now), now.toLocalDate(), by);
		if (!breaches.isEmpty()) {
			return new Intention.Refused(breaches);
		}
		if (there.isPresent()) {
			return new Intention.Revise(command.uscc, file, there.get().version());
		}
		return new Intention.New(command.uscc, file);
	}

	/** Whether an engineer with this number is engaged there on a day. */
	public boolean engages(Uscc uscc, RegistrationNo lead, LocalDate day) {
		return this.assessor.engages(uscc, lead, day);
	}

	/** Writes; false for each intention that somebody else was faster than. */
	public List<Boolean> write(List<Intention> intentions, Jurisdiction by, ZonedDateTime now) {
		List<Changed<ServiceAgency, AgencyEvent>> fresh = new ArrayList<>();
		for (Intention intention : intentions) {
			if (intention instanceof Intention.Register(var registered)) {
				fresh.add(registered);
			}
		}
		Set<Uscc> taken = fresh.isEmpty() ? Set.of() : this.agencies.insertAll(fresh);
		return intentions.stream().map((intention) -> switch (intention) {
			case Intention.Register(var registered) -> !taken.contains(registered.state().uscc());
			case Intention.Revise revise -> revise(revise, by, now);
			case Intention.Keep _, Intention.Refused _, Intention.New _ -> true;
		}).toList();
	}

	private boolean revise(Intention.Revise revise, Jurisdiction by, ZonedDateTime now) {
		var command = new ReviseAgency.Command(revise.uscc, revise.file, revise.version, because(now), by);
		return switch (this.reviseAgency.handle(command, now)) {
			case ReviseAgency.Outcome.Revised _, ReviseAgency.Outcome.SameAsBefore _ -> true;
			case ReviseAgency.Outcome.NotThere _, ReviseAgency.Outcome.Stale _,
					ReviseAgency.Outcome.OvertakenByAnother _, ReviseAgency.Outcome.Refused _ ->
				false;
		};
	}

	/**
	 * An agency of the table.
	 *
	 * @param file its file, made over the one the register holds
	 */
	public record Command(Uscc uscc, Function<Optional<AgencyFile>, AgencyFile> file) {
	}

	/** What is to be done with one of them. */
	public sealed interface Intention {

		/** It is new, and nobody has assessed it. */
		record New(Uscc uscc, AgencyFile file) implements Intention {
		}

		/** It is new. */
		record Register(Changed<ServiceAgency, AgencyEvent> registered) implements Intention {
		}

		/** Its file is to be replaced. */
		record Revise(Uscc uscc, AgencyFile file, long version) implements Intention {
		}

		/** It is like this already. */
		record Keep() implements Intention {
		}

		/** The file breaks rules of the register. */
		record Refused(List<Breach> breaches) implements Intention {
		}

	}

}
