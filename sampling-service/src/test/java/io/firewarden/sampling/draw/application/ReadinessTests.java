package io.firewarden.sampling.draw.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawId;
import io.firewarden.sampling.draw.domain.Preparation;
import io.firewarden.sampling.draw.domain.protocol.Conflict;
import io.firewarden.sampling.draw.domain.protocol.Exclusion;
import io.firewarden.sampling.draw.domain.protocol.SampleSize;
import io.firewarden.sampling.recusal.Recusal;
import io.firewarden.sampling.visit.Visit;
import io.firewarden.sampling.frame.FrameObject;
import io.firewarden.testkit.Covers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What enters the plan before the freeze, and what stops the freeze. */
class ReadinessTests {

	private static final LocalDate TODAY = DrawStory.TODAY;

	private final DrawStory story = new DrawStory();

	@Test
	void everyRuleThatBarsAnOfficerStandsInThePlan() {
		this.story.officers
			.add(related("OF-006", "R03", new OfficersPort.Span(TODAY.minusDays(9), TODAY.minusDays(1))));
		this.story.officers.add(related("OF-007", "R03", new OfficersPort.Span(TODAY.minusDays(9), null)));
		visited("R04", "OF-001", "OF-002", 40, false);
		visited("R05", "OF-003", "OF-001", 300, true);
		visited("R05", "OF-002", "OF-001", 200, true);
		visited("R05", "OF-003", "OF-001", 100, true);
		this.story.recusals.add(new Recusal("RC-1", "OF-005", "R06", "RELATION", TODAY, null, "leader"));
		this.story.recusals.add(new Recusal("RC-2", "OF-999", "R06", "RELATION", TODAY, null, "leader"));
		this.story.frozen();
		var freeze = this.story.current().state().fixed().orElseThrow();
		assertThat(freeze.plan().conflicts())
			.extracting((pair) -> pair.unitId() + " " + freeze.officerBehind(pair.officerId()) + " " + pair.reason())
			.containsExactlyInAnyOrder("R03 OF-007 DECLARED_RELATION", "R04 OF-001 LED_LAST_VISIT",
					"R05 OF-003 LED_LAST_VISIT", "R05 OF-001 THREE_CLEAN_VISITS", "R06 OF-005 RECUSAL_GRANTED");
		assertThat(freeze.plan().conflicts()).extracting(Conflict::officerId).allMatch((one) -> one.startsWith("P"));
	}

	@Test
	void whoSupportsAnotherBrigadeCountsThere() {
		var span = new OfficersPort.Span(TODAY, TODAY);
		this.story.officers.add(new OfficersPort.RegisteredOfficer("OF-009", "511002", TODAY, false, List.of(),
				List.of(new OfficersPort.Dispatch("511083", span)), List.of()));
		this.story.officers.add(new OfficersPort.RegisteredOfficer("OF-010", "511002", TODAY, false, List.of(span),
				List.of(), List.of()));
		this.story.frozen();
		assertThat(this.story.current().state().fixed().orElseThrow().officers())
			.extracting((one) -> one.officerId() + " " + one.brigade())
			.contains("OF-009 511083")
			.noneMatch((one) -> one.startsWith("OF-010"));
	}

	@Test
	@Covers({ "SMP-024", "SMP-028" })
	void aUnitNoTeamCanBeMadeForStopsTheFreezeAndNamesTheConflicts() {
		this.story.officers = this.story.officers.subList(0, 3);
		this.story.recusals.add(new Recusal("RC-1", "OF-001", "R02", "RELATION", TODAY, null, "leader"));
		this.story.recusals.add(new Recusal("RC-2", "OF-002", "R02", "RELATION", TODAY, null, "leader"));
		var refused = refused(this.story.committed().freeze(), "SMP-024");
		assertThat(refused.objections()).singleElement().satisfies((one) -> {
			assertThat(one.place()).isEqualTo("R02");
			assertThat(one.rule().code()).isEqualTo("SMP-028");
			assertThat(one.args()).containsExactly("1", "OF-001 RECUSAL_GRANTED, OF-002 RECUSAL_GRANTED");
		});
		this.story.prepare((before) -> before.excluding(List.of(new Exclusion("R02", "UNDER_CASE", "leader"))));
		assertThat(this.story.freeze()).isInstanceOf(StepOutcome.Done.class);
	}

	@Test
	@Covers({ "SMP-027", "SMP-022" })
	void exclusionsStandInThePlanWithTheirReasonAndApprover() {
		this.story.committed();
		this.story.prepare((before) -> before.excluding(List.of(new Exclusion("R77", "MOVED_OUT", "leader"))));
		assertThat(refused(this.story.freeze(), "SMP-027").objections()).extracting(Objection::place)
			.containsExactly("R77");
		this.story.prepare((before) -> before.excluding(List.of(new Exclusion("R01", "MOVED_OUT", "leader"))));
		this.story.freeze();
		var freeze = this.story.current().state().fixed().orElseThrow();
		assertThat(freeze.plan().canonical())
			.contains("{\"approvedBy\":\"leader\",\"reason\":\"MOVED_OUT\",\"unitId\":\"R01\"}");
		assertThat(freeze.strata()).extracting((one) -> one.stratum() + " " + one.size())
			.containsExactly("unregistered 3", "registered 11");
	}

	@Test
	@Covers("SMP-029")
	void aUnitInTwoStrataIsNamed() {
		this.story.unregistered.add(FrameObject.agency("R05", "演示机构5", "511002"));
		assertThat(refused(this.story.committed().freeze(), "SMP-029").objections()).extracting(Objection::place)
			.containsExactly("R05");
	}

	@Test
	@Covers("SMP-022")
	void anEmptyStratumIsNamed() {
		this.story.unregistered.clear();
		assertThat(refused(this.story.committed().freeze(), "SMP-022").objections()).extracting(Objection::place)
			.containsExactly("Q1");
		assertThat(this.story.current().state()).isInstanceOf(Draw.Draft.class);
	}

	@Test
	void aVisitOfTodayBarsNoDrawOnlyTheVisit() {
		visited("R04", "OF-001", "OF-002", 0, false);
		assertThat(this.story.committed().freeze()).isInstanceOf(StepOutcome.Done.class);
	}

	@Test
	@Covers("SMP-026")
	void anObjectVisitedTooOftenNeedsAnAdmission() {
		visited("R04", "OF-001", "OF-002", 2, false);
		visited("R04", "OF-003", "OF-002", 5, false);
		assertThat(refused(this.story.committed().freeze(), "SMP-026").objections()).extracting(Objection::place)
			.containsExactly("R04");
		this.story.prepare((before) -> before
			.admitting(List.of(new Preparation.Admission("R04", "a fire since the last visit", "leader"))));
		assertThat(this.story.freeze()).isInstanceOf(StepOutcome.Done.class);
		assertThat(this.story.current().state().fixed().orElseThrow().preparation().admits("R04")).isTrue();
	}

	@Test
	@Covers("SMP-025")
	void whatWasDrawnBeforeIsLeftOutOnceThatDrawIsFinished() {
		this.story.drawn();
		var outcome = this.story.open(List.of("Q5"), List.of("w1", "w2"), Optional.empty());
		assertThat(outcome).isInstanceOf(OpenDraw.Outcome.Opened.class);
		this.story.id = ((OpenDraw.Outcome.Opened) outcome).draw().state().opening().id();
		this.story.commit("w1", DrawStory.FIRST_VALUE);
		this.story.commit("w2", DrawStory.SECOND_VALUE);
		assertThat(refused(this.story.freeze(), "SMP-025").objections()).extracting(Objection::place)
			.containsExactly("DEMO-D1");
		var second = this.story.id;
		this.story.id = new DrawId("DEMO-D1");
		var drawnBefore = this.story.standing()
			.teams()
			.stream()
			.map((one) -> one.unitId())
			.filter((one) -> one.startsWith("R"))
			.toList();
		this.story.publish();
		this.story.id = second;
		this.story.freeze();
		var rows = this.story.frames.get(this.story.current().state().fixed().orElseThrow().secretCommitment());
		assertThat(rows).hasSize(9).noneMatch((row) -> drawnBefore.contains(row.unitId()));
	}

	@Test
	@Covers({ "SMP-005", "SMP-006" })
	void aDrawTakesItsSizeFromThePlanAndItsCampaignIsActive() {
		this.story.sizes = Map.of("Q2", new SampleSize.Count(1));
		assertNotOpened("Q2", "SMP-006");
		this.story.sizes = Map.of("Q6", new SampleSize.Count(2));
		assertThat(this.story.open(List.of("Q6"), List.of("w1", "w2"), Optional.empty()))
			.isInstanceOf(OpenDraw.Outcome.Opened.class);
		this.story.sizes = Map.of();
		this.story.active = false;
		assertNotOpened("Q2", "SMP-005");
	}

	@Test
	@Covers("SMP-005")
	void aCampaignThatWasClosedMeanwhileIsNotDrawnIn() {
		this.story.committed();
		this.story.active = false;
		refused(this.story.freeze(), "SMP-005");
	}

	private void assertNotOpened(String quota, String rule) {
		assertThat(this.story.open(List.of(quota), List.of("w1", "w2"), Optional.empty())).isInstanceOfSatisfying(
				OpenDraw.Outcome.RefusedBy.class, (refused) -> assertThat(refused.rule().code()).isEqualTo(rule));
	}

	static StepOutcome.RefusedBy refused(StepOutcome outcome, String rule) {
		assertThat(outcome).isInstanceOfSatisfying(StepOutcome.RefusedBy.class,
				(refused) -> assertThat(refused.rule().code()).isEqualTo(rule));
		return (StepOutcome.RefusedBy) outcome;
	}

	private void visited(String unitId, String lead, String other, int daysAgo, boolean clean) {
		var before = this.story.visits.getOrDefault(unitId, List.of());
		this.story.visits.put(unitId,
				Stream.concat(before.stream(), Stream.of(visit(unitId, lead, other, TODAY.minusDays(daysAgo), clean)))
					.toList());
	}

	private static Visit visit(String unitId, String lead, String other, @Nullable LocalDate signedOn, boolean clean) {
		return new Visit("T" + signedOn, List.of("OTHER-D1"), unitId, "511002", List.of(lead, other), TODAY, signedOn,
				clean);
	}

	private static OfficersPort.RegisteredOfficer related(String id, String uscc, OfficersPort.Span span) {
		return new OfficersPort.RegisteredOfficer(id, "511002", TODAY, false, List.of(), List.of(),
				List.of(new OfficersPort.Relation(uscc, "RELATIVE", span)));
	}

}
