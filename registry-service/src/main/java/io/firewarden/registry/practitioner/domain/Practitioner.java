package io.firewarden.registry.practitioner.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.registry.practitioner.EngagementRole;
import io.firewarden.registry.practitioner.Period;
import io.firewarden.registry.practitioner.domain.Engagement.Outcome;
import io.firewarden.registry.practitioner.domain.Engagement.Resolution;
import io.firewarden.registry.practitioner.domain.PractitionerEvent.Change;
import io.firewarden.registry.practitioner.domain.PractitionerEvent.ContestResolved;
import io.firewarden.registry.practitioner.domain.PractitionerEvent.EngagementChanged;
import io.firewarden.registry.practitioner.domain.PractitionerEvent.PractitionerRegistered;
import io.firewarden.registry.practitioner.domain.PractitionerEvent.PractitionerRevised;
import org.jspecify.annotations.Nullable;

/**
 * 从业人员: an engineer, an operator or both, known by the numbers of the certificates.
 *
 * <p>
 * Life: recorded once, whoever records first; the certificates are revised as they are
 * renewed. Agencies engage the person, one contract after the other. Where two agencies
 * have the person on one day, both engagements are contested and the person counts at
 * neither (Order 7 art. 11), until an officer decides which stands; the other then ends
 * on the day before the two met. Nothing is ever removed: what ended stays to be read.
 *
 * @param recordedBy the brigade that recorded a person whom nobody has engaged yet
 * @param source where the record is known from
 * @param mergedInto the record that took this one in, when both are one person
 */
public record Practitioner(PractitionerId id, Person person, List<Engagement> engagements, @Nullable String recordedBy,
		Because.@Nullable Source source, @Nullable PractitionerId mergedInto) {

	public Practitioner {
		engagements = List.copyOf(engagements);
	}

	/** Puts a person on the register, engaged or not. */
	public static Changed<Practitioner, PractitionerEvent> register(Person person, Engagement.@Nullable Terms terms,
			@Nullable String recordedBy, Because because) {
		PractitionerId id = PractitionerId.of(person.numbers().getFirst());
		List<Engagement> engagements = (terms != null) ? List.of(Engagement.begin(id, terms)) : List.of();
		Practitioner registered = new Practitioner(id, person, engagements, recordedBy, because.source(), null);
		List<PractitionerEvent> events = new ArrayList<>();
		events.add(new PractitionerRegistered(id, registered.agencies()));
		engagements.forEach((begun) -> events.add(registered.changed(begun, Change.BEGUN)));
		return new Changed<>(registered, events, because);
	}

	/** Replaces name and certificates. */
	public Changed<Practitioner, PractitionerEvent> revise(Person revised, Because because) {
		Practitioner after = new Practitioner(this.id, revised.following(this.person), this.engagements,
				this.recordedBy, (because.source() != null) ? because.source() : this.source, this.mergedInto);
		return new Changed<>(after, List.of(new PractitionerRevised(this.id, agencies())), because);
	}

	/** An officer confirms, or no longer confirms, a 二级 of another province. */
	public Changed<Practitioner, PractitionerEvent> confirm(boolean confirmed, Because because) {
		Practitioner after = new Practitioner(this.id, this.person.confirmed(confirmed), this.engagements,
				this.recordedBy, this.source, this.mergedInto);
		return new Changed<>(after, List.of(new PractitionerRevised(this.id, agencies())), because);
	}

	/** An agency engages the person. */
	public Changed<Practitioner, PractitionerEvent> engage(Engagement.Terms terms, Because because) {
		Engagement begun = Engagement.begin(this.id, terms);
		List<Engagement> all = new ArrayList<>(this.engagements);
		all.add(begun);
		Practitioner after = with(all);
		return new Changed<>(after, List.of(after.changed(begun, Change.BEGUN)), because);
	}

	/** The contract is corrected or ends. */
	public Changed<Practitioner, PractitionerEvent> reviseEngagement(String engagementId, EngagementRole role,
			Period contract, @Nullable String insuranceMonth, Because because) {
		Practitioner after = replacing(engagementId, (one) -> one.with(role, contract, insuranceMonth));
		Engagement before = engagement(engagementId).orElseThrow();
		Change change = (before.contract().to() == null && contract.to() != null) ? Change.ENDED : Change.REVISED;
		return new Changed<>(after, List.of(after.changed(after.engagement(engagementId).orElseThrow(), change)),
				because);
	}

	/** An officer decides which of the engagements that meet stands. */
	public Changed<Practitioner, PractitionerEvent> resolve(Engagement kept, Resolution stands, Because because) {
		List<String> ended = new ArrayList<>();
		List<Contests.Contest> contests = Contests.of(kept, this.engagements);
		Practitioner after = replacing(kept.id(), (one) -> one.resolved(stands));
		for (Contests.Contest contest : contests) {
			LocalDate last = contest.days().from().minusDays(1);
			after = after.replacing(contest.other().id(), (one) -> one
				.resolved(new Resolution(Outcome.ENDED, last, stands.by(), stands.at(), stands.reason())));
			ended.add(contest.other().uscc());
		}
		return new Changed<>(after, List.of(new ContestResolved(this.id, kept.uscc(), ended)), because);
	}

	/** The agency now belongs to another brigade. */
	public Changed<Practitioner, PractitionerEvent> follow(String uscc, String brigade) {
		return new Changed<>(with(
				this.engagements.stream().map((one) -> one.uscc().equals(uscc) ? one.movedTo(brigade) : one).toList()),
				List.of());
	}

	/** Both records are of one person: the other one stands for them from now on. */
	public Changed<Practitioner, PractitionerEvent> merge(Practitioner into, Because because) {
		return new Changed<>(pointing(into.id),
				List.of(new PractitionerEvent.PractitionerMerged(this.id, into.id, together(into))), because);
	}

	/** They are two persons after all: the record stands by itself, as it did. */
	public Changed<Practitioner, PractitionerEvent> separate(Practitioner from, Because because) {
		return new Changed<>(pointing(null),
				List.of(new PractitionerEvent.PractitionerMergeUndone(this.id, from.id, together(from))), because);
	}

	private Practitioner pointing(@Nullable PractitionerId into) {
		return new Practitioner(this.id, this.person, this.engagements, this.recordedBy, this.source, into);
	}

	private List<String> together(Practitioner other) {
		return Stream.concat(agencies().stream(), other.agencies().stream()).distinct().toList();
	}

	public Optional<Engagement> engagement(String engagementId) {
		return this.engagements.stream().filter((one) -> one.id().equals(engagementId)).findFirst();
	}

	/** Every agency that has engaged the person, now or once. */
	public List<String> agencies() {
		return this.engagements.stream().map(Engagement::uscc).distinct().toList();
	}

	private PractitionerEvent changed(Engagement engagement, Change change) {
		List<String> with = Contests.of(engagement, this.engagements)
			.stream()
			.map((contest) -> contest.other().uscc())
			.distinct()
			.toList();
		return new EngagementChanged(this.id, engagement, change, with);
	}

	private Practitioner replacing(String engagementId, UnaryOperator<Engagement> change) {
		return with(this.engagements.stream()
			.map((one) -> one.id().equals(engagementId) ? change.apply(one) : one)
			.toList());
	}

	private Practitioner with(List<Engagement> all) {
		return new Practitioner(this.id, this.person, all, this.recordedBy, this.source, this.mergedInto);
	}

}
