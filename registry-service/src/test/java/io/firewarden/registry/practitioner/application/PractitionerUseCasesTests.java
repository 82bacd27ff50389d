package io.firewarden.registry.practitioner.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import io.firewarden.platform.kernel.Because;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.agency.AgencyDirectory;
import io.firewarden.registry.practitioner.Engaged;
import io.firewarden.registry.practitioner.Period;
import io.firewarden.registry.practitioner.StaffCorrections.Correction;
import io.firewarden.registry.practitioner.Staffing.Hand;
import io.firewarden.registry.practitioner.domain.Engagement;
import io.firewarden.registry.practitioner.domain.Operator;
import io.firewarden.registry.practitioner.domain.Person;
import io.firewarden.registry.practitioner.domain.Practitioner;
import io.firewarden.testkit.Covers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The use cases of the register of people, without a store. */
class PractitionerUseCasesTests {

	private static final LocalDate TODAY = LocalDate.of(2022, 3, 7);

	private static final Jurisdiction ALL = new Jurisdiction.Everywhere();

	private static final String FIRST = "first";

	private static final String SECOND = "second";

	private final InMemoryPractitioners people = new InMemoryPractitioners();

	private @Nullable String merged;

	private final AgencyDirectory agencies = (uscc,
			by) -> List.of(FIRST, SECOND).contains(uscc) && by.covers("511002", uscc)
					? Optional.of(new AgencyDirectory.AgencyCard(uscc, uscc, "511002", uscc.equals(this.merged)))
					: Optional.empty();

	private final Agreements agreements = new Agreements(this.agencies);

	private final RegisterPractitioner register = new RegisterPractitioner(this.people, this.agreements);

	private final Engage engage = new Engage(this.people, this.agreements);

	private final ReviseEngagement reviseEngagement = new ReviseEngagement(this.people, this.agreements);

	private final MergePractitioners merge = new MergePractitioners(this.people);

	private final CorrectStaff correct = new CorrectStaff(this.people, this.agreements,
			Clock.fixed(Instant.parse("2022-03-07T02:00:00Z"), ZoneId.of("Asia/Shanghai")));

	@Test
	void registeringTwiceIsOnePersonAndAnAgencyNamesItself() {
		assertThat(registered("C1", FIRST, ALL)).isInstanceOf(Ending.Registered.class);
		assertThat(registered("C1", FIRST, ALL)).isInstanceOf(Ending.SameAsBefore.class);
		var own = new Jurisdiction.OwnAgency(SECOND);
		assertThat(rules(registered("C2", FIRST, own))).containsExactly(Agreements.NO_SUCH_AGENCY);
		assertThat(rules(registered("C2", null, own))).containsExactly(Agreements.NO_SUCH_AGENCY);
		assertThat(registered("C2", SECOND, own)).isInstanceOf(Ending.Registered.class);
	}

	@Test
	void aNumberBelongsToOnePersonAndTheHolderIsNamed() {
		registered("C1", FIRST, ALL);
		Ending other = this.register
			.handle(new RegisterPractitioner.Command(person("另一人", " c1"), null, null, Because.UNSAID, ALL), TODAY);
		assertThat(other).isInstanceOfSatisfying(Ending.NumberTaken.class,
				(taken) -> assertThat(taken.holder().person().name()).isEqualTo("示例"));
	}

	@Test
	void twoContractsAtOneAgencyDoNotOverlapAndTwoAgenciesContest() {
		Practitioner person = state(registered("C1", FIRST, ALL));
		assertThat(rules(engaged(person, FIRST, "2022-01-01"))).containsExactly(Agreements.OVERLAPS_ITSELF);
		assertThat(engaged(person, SECOND, "2022-01-01")).isInstanceOf(Ending.Done.class);
		assertThat(engaged(person, SECOND, "2022-01-01")).isInstanceOf(Ending.SameAsBefore.class);
	}

	@Test
	void whoIsOvertakenHearsIt() {
		Practitioner person = state(registered("C1", FIRST, ALL));
		this.people.overtakeNextWriting(() -> engaged(person, SECOND, "2022-01-01"));
		Engagement first = person.engagements().getFirst();
		Ending ending = this.reviseEngagement.handle(new ReviseEngagement.Command(person.id(), first.id(), null,
				LocalDate.of(2022, 6, 30), null, null, 1, Because.UNSAID, ALL), TODAY);
		assertThat(ending).isInstanceOfAny(Ending.OvertakenByAnother.class, Ending.Stale.class);
	}

	@Test
	@Covers("REG-474")
	void aMergedRecordIsFrozenUntilTheMergeIsUndone() {
		Practitioner twice = state(registered("C1", FIRST, ALL));
		Practitioner into = state(registered("C2", FIRST, ALL));
		this.merge.merge(twice.id(), into.id(), "同一人");
		assertThat(rules(engaged(twice, SECOND, "2022-01-01"))).containsExactly(Ending.MERGED);
		var revision = new RevisePractitioner.Command(twice.id(), person("改名", "C1"), 2, Because.UNSAID, ALL);
		assertThat(rules(new RevisePractitioner(this.people).handle(revision, TODAY))).containsExactly(Ending.MERGED);
		this.merge.undo(twice.id(), "不是同一人");
		assertThat(engaged(twice, SECOND, "2022-01-01")).isInstanceOf(Ending.Done.class);
	}

	@Test
	@Covers("REG-474")
	void whatAMergedAgencyAgreedOnIsFrozenUntilTheMergeIsUndone() {
		Practitioner person = state(registered("C1", FIRST, ALL));
		engaged(person, SECOND, "2022-01-01");
		this.merged = FIRST;
		assertThat(rules(ended("C1", FIRST))).containsExactly(Ending.MERGED);
		assertThat(rules(resolved("C1", SECOND))).containsExactly(Ending.MERGED);
		assertThat(rules(engaged(person, FIRST, "2020-01-01"))).containsExactly(Ending.MERGED);
		assertThat(rules(registered("C2", FIRST, ALL))).containsExactly(Ending.MERGED);
		assertThat(this.correct.correct(FIRST, hand("C1", 4, "2047-12-31"), null, Because.UNSAID))
			.isEqualTo(Correction.REFUSED);
		assertThat(ended("C1", SECOND)).isInstanceOf(Ending.Done.class);
		this.merged = null;
		assertThat(resolved("C1", SECOND)).isInstanceOf(Ending.Done.class);
		assertThat(ended("C1", FIRST)).isInstanceOf(Ending.Done.class);
	}

	@Test
	void aDeclaredRowCorrectsCertificateAndContractAndAgainIsHarmless() {
		registered("C1", FIRST, ALL);
		Hand wanted = hand("C1", 3, "2047-12-31");
		assertThat(this.correct.correct(FIRST, wanted, "2022-02", Because.UNSAID)).isEqualTo(Correction.DONE);
		assertThat(this.correct.correct(FIRST, wanted, "2022-02", Because.UNSAID)).isEqualTo(Correction.DONE);
		Practitioner now = now("C1");
		assertThat(now.person().operators().getFirst().rank()).isEqualTo(3);
		assertThat(now.engagements().getFirst().contract().to()).isEqualTo(LocalDate.of(2047, 12, 31));
		assertThat(now.engagements().getFirst().insuranceMonth()).isEqualTo("2022-02");
		assertThat(this.correct.correct(SECOND, wanted, null, Because.UNSAID)).isEqualTo(Correction.REFUSED);
		assertThat(this.correct.correct(FIRST, hand("C9", 3, null), null, Because.UNSAID))
			.isEqualTo(Correction.REFUSED);
	}

	@Test
	void whoIsNoLongerNamedEndsTheDayBefore() {
		registered("C1", FIRST, ALL);
		LocalDate yesterday = TODAY.minusDays(1);
		assertThat(this.correct.end(FIRST, hand("C1", 4, null), yesterday, Because.UNSAID)).isEqualTo(Correction.DONE);
		assertThat(now("C1").engagements().getFirst().contract().to()).isEqualTo(yesterday);
		assertThat(this.correct.end(FIRST, hand("C1", 4, null), yesterday, Because.UNSAID)).isEqualTo(Correction.DONE);
	}

	private Ending registered(String number, @Nullable String uscc, Jurisdiction by) {
		Agreements.Wish wish = (uscc != null)
				? new Agreements.Wish(uscc, null, new Period(LocalDate.of(2021, 1, 1), null), null) : null;
		return this.register
			.handle(new RegisterPractitioner.Command(person("示例", number), wish, null, Because.UNSAID, by), TODAY);
	}

	private Ending engaged(Practitioner person, String uscc, String from) {
		return this.engage.handle(new Engage.Command(person.id(),
				new Agreements.Wish(uscc, null, new Period(LocalDate.parse(from), null), null), Because.UNSAID, ALL),
				TODAY);
	}

	private Ending ended(String number, String uscc) {
		Versioned<Practitioner> person = this.people.holders(person("示例", number).numbers()).getFirst();
		return this.reviseEngagement.handle(new ReviseEngagement.Command(person.state().id(), at(person.state(), uscc),
				null, LocalDate.of(2047, 12, 31), null, null, person.version(), Because.UNSAID, ALL), TODAY);
	}

	private Ending resolved(String number, String keep) {
		Versioned<Practitioner> person = this.people.holders(person("示例", number).numbers()).getFirst();
		return new ResolveContest(this.people, this.agreements).handle(new ResolveContest.Command(person.state().id(),
				at(person.state(), keep), keep, "合同核实", "核查员", person.version(), ALL),
				Instant.parse("2022-03-07T02:00:00Z"));
	}

	private static String at(Practitioner person, String uscc) {
		return person.engagements().stream().filter((one) -> one.uscc().equals(uscc)).findFirst().orElseThrow().id();
	}

	private Practitioner now(String number) {
		return this.people.holders(person("示例", number).numbers()).getFirst().state();
	}

	private static Practitioner state(Ending ending) {
		return switch (ending) {
			case Ending.Registered(Versioned<Practitioner> person) -> person.state();
			case Ending.SameAsBefore(Versioned<Practitioner> person) -> person.state();
			case Ending other -> throw new AssertionError(other);
		};
	}

	private static List<Rule> rules(Ending ending) {
		return (ending instanceof Ending.Refused(var breaches))
				? breaches.stream().map((breach) -> breach.rule()).toList() : List.of();
	}

	private static Person person(String name, String certificateNo) {
		return new Person(name, null, null, List.of(new Operator(certificateNo, 4, null, validity(), false)));
	}

	private static Hand hand(String certificateNo, int rank, @Nullable String to) {
		return new Hand("operators[0]", "示例", null, new Engaged.Certificate(certificateNo, rank, null, validity()),
				new Period(LocalDate.of(2021, 1, 1), (to != null) ? LocalDate.parse(to) : null));
	}

	private static Period validity() {
		return new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2048, 1, 1));
	}

}
