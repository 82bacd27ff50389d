package io.firewarden.registry.practitioner.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.registry.agency.AgencyDirectory;
import io.firewarden.registry.agency.AgencyDirectory.AgencyCard;
import io.firewarden.registry.practitioner.adapter.PractitionerView.ContestView;
import io.firewarden.registry.practitioner.adapter.PractitionerView.EngagementView;
import io.firewarden.registry.practitioner.adapter.PractitionerView.ResolutionView;
import io.firewarden.registry.practitioner.adapter.PractitionerView.PersonWarning;
import io.firewarden.registry.practitioner.domain.Contests;
import io.firewarden.registry.practitioner.domain.Engagement;
import io.firewarden.registry.practitioner.domain.Engineer;
import io.firewarden.registry.practitioner.domain.Person;
import io.firewarden.registry.practitioner.domain.Practitioner;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What the controllers of this feature say about a person, to whom. */
final class PractitionerAnswers {

	/** A certificate has lapsed: told, never refused. */
	static final Rule LAPSED = new Rule("REG-220");

	/** A 二级 of another province that nobody has confirmed. */
	static final Rule OTHER_PROVINCE = new Rule("REG-221");

	/** Two agencies claim the person. */
	static final Rule CONTESTED = new Rule("REG-222");

	private final AgencyDirectory agencies;

	private final MessageSource texts;

	PractitionerAnswers(AgencyDirectory agencies, MessageSource texts) {
		this.agencies = agencies;
		this.texts = texts;
	}

	/** A person as read, and the version it was read in. */
	record Read(Practitioner state, long version, Instant updatedAt) {
	}

	PractitionerView view(Read read, LocalDate day, Caller caller, Locale locale) {
		return views(List.of(read), day, caller, locale).getFirst();
	}

	/** The names of the agencies are looked up once for all. */
	List<PractitionerView> views(Collection<Read> people, LocalDate day, Caller caller, Locale locale) {
		List<String> usccs = people.stream().flatMap((one) -> one.state().agencies().stream()).distinct().toList();
		Map<String, AgencyCard> cards = this.agencies.findAll(usccs, new Jurisdiction.Everywhere());
		return people.stream().map((one) -> view(one, cards, day, caller, locale)).toList();
	}

	private PractitionerView view(Read read, Map<String, AgencyCard> cards, LocalDate day, Caller caller,
			Locale locale) {
		Practitioner state = read.state();
		Person person = state.person();
		boolean officer = isOfficer(caller);
		boolean inFull = officer || (caller.agency() != null && state.agencies().contains(caller.agency()));
		List<EngagementView> engagements = state.engagements()
			.stream()
			.map((one) -> engagement(one, state, cards, day, officer))
			.toList();
		boolean contested = state.engagements().stream().anyMatch((one) -> contestedOn(one, state, day));
		return new PractitionerView(state.id().value(), read.version(), inFull ? person.name() : person.maskedName(),
				(officer && person.identity() != null) ? "*".repeat(14) + person.identity().tail() : null,
				(person.engineer() != null) ? PractitionerView.EngineerView.of(person.engineer(), day) : null,
				person.operators().stream().map((one) -> PractitionerView.OperatorView.of(one, day)).toList(),
				engagements, contested, (state.mergedInto() != null) ? state.mergedInto().value() : null,
				warnings(person, contested, day, locale), state.source(), read.updatedAt());
	}

	/** Officers read names in full. */
	static boolean isOfficer(Caller caller) {
		return caller.has(Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER);
	}

	private static EngagementView engagement(Engagement engagement, Practitioner state, Map<String, AgencyCard> cards,
			LocalDate day, boolean officer) {
		List<ContestView> contests = Contests.of(engagement, state.engagements())
			.stream()
			.map((contest) -> new ContestView(contest.other().uscc(), name(cards, contest.other().uscc()),
					contest.days().from(), contest.days().to()))
			.toList();
		Engagement.Resolution resolved = engagement.resolved();
		return new EngagementView(engagement.id(), engagement.uscc(), name(cards, engagement.uscc()),
				engagement.brigade(), engagement.role(), engagement.contract().from(), engagement.contract().to(),
				engagement.insuranceMonth(), engagement.days().holdsOn(day), contests,
				(resolved != null) ? new ResolutionView(resolved.outcome(), resolved.endedOn(),
						officer ? resolved.by() : null, resolved.at(), resolved.reason()) : null);
	}

	private static boolean contestedOn(Engagement engagement, Practitioner state, LocalDate day) {
		return Contests.of(engagement, state.engagements()).stream().anyMatch((one) -> one.days().holdsOn(day));
	}

	private static @Nullable String name(Map<String, AgencyCard> cards, String uscc) {
		AgencyCard card = cards.get(uscc);
		return (card != null) ? card.name() : null;
	}

	private List<PersonWarning> warnings(Person person, boolean contested, LocalDate day, Locale locale) {
		List<Rule> rules = new ArrayList<>();
		Engineer engineer = person.engineer();
		boolean lapsed = Stream
			.concat(Stream.ofNullable(engineer).map(Engineer::validity),
					person.operators().stream().map((one) -> one.validity()))
			.anyMatch((validity) -> validity.hasEndedBy(day));
		if (lapsed) {
			rules.add(LAPSED);
		}
		if (engineer != null && engineer.isOfAnotherProvince(PractitionerForm.HOME_PROVINCE)
				&& !engineer.confirmedHere()) {
			rules.add(OTHER_PROVINCE);
		}
		if (contested) {
			rules.add(CONTESTED);
		}
		return rules.stream()
			.map((rule) -> new PersonWarning(rule.code(), this.texts.getMessage(rule.code(), new Object[0], locale)))
			.toList();
	}

}
