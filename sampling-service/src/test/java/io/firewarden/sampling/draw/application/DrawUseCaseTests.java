package io.firewarden.sampling.draw.application;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import io.firewarden.platform.kernel.Versioned;
import io.firewarden.sampling.draw.domain.Amendment;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawEvent;
import io.firewarden.sampling.draw.domain.DrawId;
import io.firewarden.sampling.draw.domain.FrameRow;
import io.firewarden.sampling.draw.domain.protocol.Team;
import io.firewarden.sampling.draw.domain.protocol.Unit;
import io.firewarden.sampling.frame.FrameObject;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DrawUseCaseTests {

	private final DrawStory story = new DrawStory();

	@Test
	void drawsOfACampaignAreNumberedWithoutGaps() {
		this.story.opened().opened().opened();
		assertThat(this.story.stored).containsOnlyKeys("DEMO-D1", "DEMO-D2", "DEMO-D3");
	}

	@Test
	void aNumberTakenByAnotherIsPassedOver() {
		this.story.overtaken = 3;
		assertThat(this.story.open(List.of("Q1"), List.of("w1", "w2"), Optional.empty()))
			.isInstanceOf(OpenDraw.Outcome.Opened.class);
		this.story.overtaken = 1000;
		assertThat(this.story.open(List.of("Q1"), List.of("w1", "w2"), Optional.empty()))
			.isEqualTo(new OpenDraw.Outcome.OvertakenByOthers());
	}

	@Test
	void theRepetitionOfARequestIsNoSecondOne() {
		this.story.request = Optional.of("the same request");
		this.story.opened().opened();
		assertThat(this.story.stored).hasSize(1);
		this.story.commit("w1", DrawStory.FIRST_VALUE);
		this.story.commit("w2", DrawStory.SECOND_VALUE);
		this.story.freeze();
		assertThat(this.story.freeze()).isInstanceOf(StepOutcome.SameAsBefore.class);
		this.story.reveal("w1", DrawStory.FIRST_VALUE);
		this.story.reveal("w2", DrawStory.SECOND_VALUE);
		this.story.enter(DrawStory.DICE);
		this.story.conduct("organiser");
		assertThat(this.story.conduct("organiser")).isInstanceOf(StepOutcome.SameAsBefore.class);
		this.story.request = Optional.of("another request");
		assertRefused(this.story.conduct("organiser"), "SMP-040");
	}

	@ParameterizedTest
	@CsvSource({ "'', w1 w2, '', SMP-001", "Q9, w1 w2, '', SMP-001", "Q6, w1 w2, '', SMP-001", "Q3, w1 w2, '', SMP-001",
			"Q2 Q2B, w1 w2, '', SMP-002", "Q1, w1, '', SMP-003", "Q1, w1 w1, '', SMP-003", "Q1, '', dice, SMP-003",
			"Q1, w1 organiser, dice, SMP-004" })
	@Covers({ "SMP-001", "SMP-002", "SMP-003", "SMP-004" })
	void whatCannotBecomeADrawIsNotOpened(String quotas, String witnesses, String source, String rule) {
		var outcome = this.story.open(words(quotas), words(witnesses),
				Optional.of(source).filter((one) -> !one.isEmpty()));
		assertThat(outcome).isInstanceOfSatisfying(OpenDraw.Outcome.RefusedBy.class,
				(refused) -> assertThat(refused.rule().code()).isEqualTo(rule));
		assertThat(this.story.stored).isEmpty();
	}

	@Test
	void aDrawOfAnUnknownCampaignIsNotOpened() {
		assertThat(this.story.open("NONE", List.of("Q1"), List.of("w1", "w2"), Optional.empty()))
			.isEqualTo(new OpenDraw.Outcome.NoSuchCampaign());
	}

	@Test
	@Covers({ "SMP-010", "SMP-011" })
	void onlyNamedWitnessesCommitAndReveal() {
		assertRefused(this.story.opened().commit("stranger", "v"), "SMP-010");
		assertRefused(this.story.reveal("stranger", "v"), "SMP-010");
		assertRefused(this.story.commitAsOperator("w1"), "SMP-011");
	}

	@Test
	void theSameCommitmentAgainChangesNothing() {
		this.story.committed();
		assertThat(this.story.commit("w1", DrawStory.FIRST_VALUE)).isInstanceOf(StepOutcome.SameAsBefore.class);
	}

	@Test
	@Covers("SMP-021")
	void aFreezeNeedsEveryCommitment() {
		this.story.opened().commit("w1", DrawStory.FIRST_VALUE);
		assertRefused(this.story.freeze(), "SMP-021");
	}

	@Test
	@Covers({ "SMP-004", "SMP-022" })
	void aFreezeNeedsAgenciesAndOfficersAndNoWitnessCarriesItOut() {
		this.story.committed();
		assertRefused(this.story.freeze("w2"), "SMP-004");
		this.story.registered.clear();
		this.story.unregistered.clear();
		assertRefused(this.story.freeze(), "SMP-022");
	}

	@Test
	void officersOnLeaveOrWithoutAValidCertificateAreNotInTheList() {
		this.story.officers = List.of(officer("OF-1", 0, false), officer("OF-2", -1, false), officer("OF-3", 0, true),
				new OfficersPort.RegisteredOfficer("OF-4", "511002", null, false), officer("OF-5", 9, false));
		this.story.frozen();
		assertThat(this.story.current().state().fixed().orElseThrow().officers()).extracting((one) -> one.officerId())
			.containsExactlyInAnyOrder("OF-1", "OF-5");
		assertThat(this.story.current().state().fixed().orElseThrow().publicOfficers())
			.noneMatch((one) -> one.officerId().startsWith("OF"));
	}

	@Test
	@Covers("SMP-023")
	void tooFewOfficersStopTheFreeze() {
		this.story.officers = List.of(officer("OF-1", 0, false));
		assertRefused(this.story.committed().freeze(), "SMP-023");
	}

	@Test
	@Covers("SMP-031")
	void aValueMustFitItsCommitment() {
		assertRefused(this.story.frozen().reveal("w1", "another"), "SMP-031");
		assertThat(this.story.reveal("w1", DrawStory.FIRST_VALUE)).isInstanceOf(StepOutcome.Done.class);
		assertThat(this.story.reveal("w1", DrawStory.FIRST_VALUE)).isInstanceOf(StepOutcome.SameAsBefore.class);
	}

	@Test
	void theLastRevealFixesTheSeed() {
		this.story.seeded();
		assertThat(this.story.current().state()).isInstanceOf(Draw.Seeded.class);
		assertThat(this.story.events.getLast()).isInstanceOf(DrawEvent.DrawSeeded.class);
	}

	@Test
	@Covers("SMP-032")
	void valuesThatAreEasyToGuessTogetherAreNotTaken() {
		this.story.opened().commit("w1", "1234");
		this.story.commit("w2", "8301");
		this.story.freeze();
		this.story.reveal("w1", "1234");
		this.story.reveal("w2", "8301");
		assertRefused(this.story.enter("1 2 3 4"), "SMP-032");
		assertThat(this.story.enter("9f0c2b7a4416d8e355a1c07b9e62f381d40b")).isInstanceOf(StepOutcome.Done.class);
	}

	@Test
	void theLastWitnessCannotRevealAWeakValueEither() {
		this.story.open(List.of("Q1"), List.of("w1", "w2"), Optional.empty());
		this.story.commit("w1", "1234");
		this.story.commit("w2", "8301");
		this.story.freeze();
		this.story.reveal("w1", "1234");
		assertRefused(this.story.reveal("w2", "8301"), "SMP-032");
	}

	@Test
	@Covers({ "SMP-033", "SMP-034" })
	void aPublicValueIsEnteredOnceAndOnlyWhereASourceWasNamed() {
		this.story.frozen().enter(DrawStory.DICE);
		assertThat(this.story.enter(DrawStory.DICE)).isInstanceOf(StepOutcome.SameAsBefore.class);
		assertRefused(this.story.enter("6 6 6"), "SMP-034");
		var other = new DrawStory();
		other.open(List.of("Q1"), List.of("w1", "w2"), Optional.empty());
		assertRefused(other.enter("6 6 6"), "SMP-033");
	}

	@Test
	void aWitnessDoesNotCarryOutTheDraw() {
		assertRefused(this.story.seeded().conduct("w1"), "SMP-004");
	}

	@Test
	@Covers("SMP-041")
	void aFrameThatWasTouchedIsNotDrawnFrom() {
		this.story.seeded();
		this.story.frames
			.replaceAll((key, rows) -> List.of(new FrameRow(new Unit("R99", "registered", 1), "x", "511002")));
		assertRefused(this.story.conduct("organiser"), "SMP-041");
	}

	@Test
	@Covers("SMP-051")
	void aDrawWithAShortTeamIsNotPublished() {
		var drawn = (Draw.Drawn) this.story.drawn().current().state();
		String unitId = this.story.standing().teams().getFirst().unitId();
		var nobody = new Amendment.UnitReplaced(1, unitId, this.story.standing().stratum(unitId),
				new Team("R99", List.of(), 1), Amendment.ReplacementReason.CANCELLED,
				new Amendment.Approval("leader", DrawStory.NOW, null));
		this.story.stored.put(this.story.id.value(),
				new Versioned<>(drawn.amend(nobody).state(), this.story.current().version()));
		assertRefused(this.story.publish(), "SMP-051");
	}

	@Test
	void aBundleThatWouldComeOutOtherwiseIsNotPublished() {
		this.story.drawn();
		this.story.frames.replaceAll((key, rows) -> List.of());
		assertRefused(this.story.publish(), "SMP-041");
	}

	@Test
	void aCensusAndAtLeastTheRatioAreDrawnAndTeamsHaveTwo() {
		this.story.published();
		var outcome = this.story.current().state().outcome().orElseThrow();
		assertThat(outcome.strata()).extracting((one) -> one.stratum() + " " + one.drawn() + "/" + one.size())
			.containsExactly("unregistered 3/3", "registered 3/12");
		var teams = (DrawEvent.TeamsAssigned) this.story.events.getLast();
		assertThat(teams.assignments()).hasSize(6)
			.allSatisfy((one) -> assertThat(new HashSet<>(one.officers())).hasSize(2)
				.allMatch((officer) -> officer.startsWith("OF-")));
		assertThat(teams.part()).isEqualTo(1);
	}

	@Test
	void anAgencyOfTheFrameIsProvedAndNoOther() {
		this.story.frozen();
		var inclusion = new ProveInclusion(this.story.draws(), this.story.archive());
		var proved = inclusion.handle(this.story.id, "R07").orElseThrow();
		assertThat(proved.proof().proves("R07\tregistered\t1".getBytes(StandardCharsets.UTF_8), proved.root()))
			.isTrue();
		assertThat(inclusion.handle(this.story.id, "R70")).isEmpty();
		assertThat(inclusion.handle(new DrawId("DEMO-D9"), "R07")).isEmpty();
	}

	@Test
	void manyAssignmentsGoOutInPartsOfFiveHundred() {
		for (int i = 0; i < 1100; i++) {
			this.story.unregistered.add(FrameObject.agency("N%04d".formatted(i), "演示" + i, "511083"));
		}
		this.story.published();
		assertThat(this.story.events).filteredOn(DrawEvent.TeamsAssigned.class::isInstance)
			.map((event) -> ((DrawEvent.TeamsAssigned) event).assignments().size())
			.containsExactly(500, 500, 106);
	}

	@Test
	@Covers("SMP-060")
	void aVoidDrawKeepsItsNumberAndItsFirstReason() {
		this.story.voided();
		assertThat(this.story.giveUp("a witness fell ill")).isInstanceOf(StepOutcome.SameAsBefore.class);
		assertRefused(this.story.giveUp("another reason"), "SMP-060");
		assertThat(this.story.current().state().opening().sequence()).isEqualTo(1);
	}

	@Test
	void aDrawNobodyKnowsAndAnEndlessRaceAreEndingsToo() {
		assertThat(this.story.publish()).isEqualTo(new StepOutcome.NoSuchDraw());
		this.story.opened().overtaken = 2;
		assertThat(this.story.commit("w1", DrawStory.FIRST_VALUE)).isInstanceOf(StepOutcome.Done.class);
		this.story.overtaken = 100;
		assertThat(this.story.commit("w2", DrawStory.SECOND_VALUE)).isEqualTo(new StepOutcome.OvertakenByAnother());
	}

	private static OfficersPort.RegisteredOfficer officer(String id, int daysLeft, boolean onLeave) {
		return new OfficersPort.RegisteredOfficer(id, "511002", DrawStory.TODAY.plusDays(daysLeft), onLeave);
	}

	private static List<String> words(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split(" "));
	}

	private static void assertRefused(StepOutcome outcome, String rule) {
		assertThat(outcome).isInstanceOfSatisfying(StepOutcome.RefusedBy.class,
				(refused) -> assertThat(refused.rule().code()).isEqualTo(rule));
	}

}
