package io.firewarden.registry.practitioner.adapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.exchange.Batch;
import io.firewarden.registry.exchange.Column;
import io.firewarden.registry.exchange.Effect;
import io.firewarden.registry.exchange.Importer;
import io.firewarden.registry.exchange.Line;
import io.firewarden.registry.practitioner.application.Ending;
import io.firewarden.registry.practitioner.application.Engage;
import io.firewarden.registry.practitioner.application.RegisterPractitioner;
import io.firewarden.registry.practitioner.application.RevisePractitioner;
import io.firewarden.registry.practitioner.domain.Person;
import io.firewarden.registry.practitioner.domain.PersonalNumber;
import io.firewarden.registry.practitioner.domain.Practitioner;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the people's table. Each is written by itself: an earlier line may be about
 * the same person.
 */
final class PeopleBatch implements Batch {

	private static final Rule OVERTAKEN = new Rule("REG-330");

	/** An agency engages people; what their certificates say is for officers to write. */
	private static final Rule OFFICERS_ONLY = new Rule("REG-214");

	private final PeopleUseCases people;

	private final List<Line<PeopleTable.Entry>> lines;

	private final Importer by;

	private final Because because;

	private final List<Effect> planned;

	PeopleBatch(PeopleUseCases people, List<Line<PeopleTable.Entry>> lines, Importer by) {
		this.people = people;
		this.lines = lines;
		this.by = by;
		this.because = new Because(null, new Because.Source("IMPORT", by.importId(), by.today()), null);
		Map<String, Versioned<Practitioner>> holders = holders(lines);
		this.planned = lines.stream().map((line) -> plan(line, of(line, holders))).toList();
	}

	@Override
	public List<Effect> planned() {
		return this.planned;
	}

	private Effect plan(Line<PeopleTable.Entry> line, List<Versioned<Practitioner>> holders) {
		PeopleTable.Entry entry = line.value();
		if (line.row().isRefused()) {
			return Effect.REJECTED;
		}
		if (holders.isEmpty()) {
			return Effect.CREATED;
		}
		if (holders.size() > 1 || !entry.canBe(holders.getFirst().state().person())) {
			return Effect.REJECTED;
		}
		Practitioner there = holders.getFirst().state();
		boolean same = entry.over(there.person()).equals(there.person());
		if (!same && isAgency()) {
			return Effect.REJECTED;
		}
		return (same && isEngaged(there, entry)) ? Effect.UNCHANGED : Effect.UPDATED;
	}

	@Override
	public List<Effect> write() {
		List<Effect> effects = new ArrayList<>();
		for (Line<PeopleTable.Entry> line : this.lines) {
			effects.add(write(line, of(line, holders(List.of(line)))));
		}
		return effects;
	}

	private Effect write(Line<PeopleTable.Entry> line, List<Versioned<Practitioner>> holders) {
		PeopleTable.Entry entry = line.value();
		if (line.row().isRefused()) {
			return Effect.REJECTED;
		}
		if (holders.isEmpty()) {
			return settle(line,
					this.people.register()
						.handle(new RegisterPractitioner.Command(entry.person(), entry.wish(), brigade(), this.because,
								this.by.by()), this.by.today()),
					Effect.CREATED);
		}
		if (holders.size() > 1 || !entry.canBe(holders.getFirst().state().person())) {
			return taken(line, clash(line, holders), holders.getFirst().state());
		}
		Versioned<Practitioner> there = holders.getFirst();
		Effect effect = Effect.UNCHANGED;
		Person wanted = entry.over(there.state().person());
		if (!wanted.equals(there.state().person()) && isAgency()) {
			line.row().refuse(number(line), OFFICERS_ONLY, null);
			return Effect.REJECTED;
		}
		if (!wanted.equals(there.state().person())) {
			effect = settle(line,
					this.people.revise()
						.handle(new RevisePractitioner.Command(there.state().id(), wanted, there.version(),
								this.because, this.by.by()), this.by.today()),
					Effect.UPDATED);
		}
		if (effect != Effect.REJECTED && entry.wish() != null && !isEngaged(there.state(), entry)) {
			effect = settle(line,
					this.people.engage()
						.handle(new Engage.Command(there.state().id(), entry.wish(), this.because, this.by.by()),
								this.by.today()),
					Effect.UPDATED);
		}
		return effect;
	}

	private Effect settle(Line<PeopleTable.Entry> line, Ending ending, Effect done) {
		return switch (ending) {
			case Ending.Registered _, Ending.Done _ -> done;
			case Ending.SameAsBefore _ -> Effect.UNCHANGED;
			case Ending.NumberTaken(var number, var holder) -> taken(line, number, holder);
			case Ending.Refused(var breaches) -> {
				breaches.forEach((breach) -> line.row().refuse(column(breach.field()), breach.rule(), null));
				yield Effect.REJECTED;
			}
			case Ending.NotThere(), Ending.Stale(), Ending.OvertakenByAnother() -> {
				line.row().refuse(null, OVERTAKEN, null);
				yield Effect.REJECTED;
			}
		};
	}

	/** The number of the row that the holder has. */
	private static PersonalNumber clash(Line<PeopleTable.Entry> line, List<Versioned<Practitioner>> holders) {
		List<PersonalNumber> numbers = line.value().person().numbers();
		Set<String> held = holders.getFirst()
			.state()
			.person()
			.numbers()
			.stream()
			.map(PersonalNumber::key)
			.collect(Collectors.toSet());
		return numbers.stream()
			.filter((number) -> held.contains(number.key()))
			.findFirst()
			.orElseGet(numbers::getFirst);
	}

	private static Effect taken(Line<PeopleTable.Entry> line, PersonalNumber number, Practitioner holder) {
		line.row().refuse(column(number.field()), Ending.NUMBER_TAKEN, null, holder.person().maskedName());
		return Effect.REJECTED;
	}

	private static Column<?> number(Line<PeopleTable.Entry> line) {
		return (line.value().person().engineer() != null) ? PeopleTable.REGISTRATION : PeopleTable.CERTIFICATE;
	}

	private boolean isAgency() {
		return this.by.by() instanceof Jurisdiction.OwnAgency;
	}

	private static boolean isEngaged(Practitioner there, PeopleTable.Entry entry) {
		var wish = entry.wish();
		return wish == null || there.engagements()
			.stream()
			.anyMatch((one) -> one.uscc().equals(wish.uscc()) && one.contract().from().equals(wish.contract().from())
					&& (wish.contract().to() == null || wish.contract().to().equals(one.contract().to())));
	}

	private @Nullable String brigade() {
		return (this.by.by() instanceof Jurisdiction.Brigade(String code)) ? code : null;
	}

	private Map<String, Versioned<Practitioner>> holders(List<Line<PeopleTable.Entry>> some) {
		Map<String, Versioned<Practitioner>> byNumber = new LinkedHashMap<>();
		List<PersonalNumber> numbers = some.stream()
			.flatMap((line) -> line.value().person().numbers().stream())
			.toList();
		this.people.practitioners()
			.holders(numbers)
			.forEach((one) -> one.state().person().numbers().forEach((number) -> byNumber.put(number.key(), one)));
		return byNumber;
	}

	private static List<Versioned<Practitioner>> of(Line<PeopleTable.Entry> line,
			Map<String, Versioned<Practitioner>> holders) {
		List<Versioned<Practitioner>> found = new ArrayList<>();
		for (PersonalNumber number : line.value().person().numbers()) {
			Versioned<Practitioner> holder = holders.get(number.key());
			if (holder != null && found.stream().noneMatch((one) -> one.state().id().equals(holder.state().id()))) {
				found.add(holder);
			}
		}
		return found;
	}

	private static Column<?> column(String field) {
		if (field.endsWith("uscc")) {
			return PeopleTable.USCC;
		}
		if (field.startsWith("engagement.") || field.startsWith("contract")) {
			return field.endsWith("contractTo") ? PeopleTable.TO : PeopleTable.FROM;
		}
		return field.startsWith("engineer") ? PeopleTable.REGISTRATION : PeopleTable.CERTIFICATE;
	}

}
