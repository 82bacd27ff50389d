package io.firewarden.sampling.draw.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.firewarden.platform.kernel.WorkCalendar;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.protocol.Exclusion;
import io.firewarden.sampling.draw.domain.protocol.Quota;
import io.firewarden.sampling.draw.domain.protocol.SampleSize;
import io.firewarden.sampling.draw.domain.protocol.Verification;
import io.firewarden.sampling.frame.FrameObject;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A quota whose objects are drawn brigade by brigade: 12 agencies in one, 4 in another.
 */
class StrataTests {

	private final DrawStory story = new DrawStory();

	@BeforeEach
	void twoBrigades() {
		for (int i = 20; i < 24; i++) {
			this.story.registered.add(FrameObject.agency("R%02d".formatted(i), "演示机构" + i, "511024"));
		}
		for (int i = 6; i <= 8; i++) {
			this.story.officers.add(new OfficersPort.RegisteredOfficer("OF-00" + i, "511024", DrawStory.TODAY, false));
		}
		this.story.perBrigade = new Campaign.PerBrigade(false, Map.of());
	}

	@Test
	void everyBrigadeHasItsShareAndItsReserve() {
		this.story.published();
		var draw = (Draw.Published) this.story.current().state();
		assertThat(draw.freeze().strata()).extracting((one) -> one.stratum() + " " + one.size())
			.containsExactly("unregistered 3", "registered/511002 12", "registered/511024 4");
		assertThat(draw.conducted().strata()).extracting((one) -> one.stratum() + " " + one.drawn())
			.containsExactly("unregistered 3", "registered/511002 3", "registered/511024 1");
		assertThat(Verification.of(this.story.bundle())).isEmpty();
		String gone = this.story.bundle().result().getLast().drawn().getFirst();
		String next = this.story.bundle().result().getLast().reserve().getFirst();
		assertThat(this.story.replace(gone, Optional.of(next))).isInstanceOf(StepOutcome.Done.class);
		assertThat(this.story.standing().stratum(next)).isEqualTo("registered/511024");
	}

	@Test
	void aBrigadeMayHaveAnotherRatioAndOnlyItsOwnOfficers() {
		this.story.perBrigade = new Campaign.PerBrigade(true, Map.of("511024", "0.5"));
		this.story.drawn();
		var draw = (Draw.Drawn) this.story.current().state();
		assertThat(draw.freeze().plan().quotas())
			.contains(new Quota("registered/511024", new SampleSize.Ratio(new BigDecimal("0.5")), List.of("511024")));
		var own = draw.freeze()
			.officers()
			.stream()
			.filter((one) -> one.brigade().equals("511024"))
			.map((one) -> one.pseudonym())
			.toList();
		assertThat(this.story.bundle().teams().stream().filter((team) -> team.unitId().startsWith("R2"))).hasSize(2)
			.allSatisfy((team) -> assertThat(own).containsAll(team.officers()));
	}

	@Test
	@Covers("SMP-022")
	void aBrigadeWhoseObjectsAreAllLeftOutIsAnEmptyStratum() {
		this.story.committed();
		this.story.prepare((before) -> before.excluding(List.of("R20", "R21", "R22", "R23")
			.stream()
			.map((unitId) -> new Exclusion(unitId, "UNDER_CASE", "leader"))
			.toList()));
		assertThat(ReadinessTests.refused(this.story.freeze(), "SMP-022").objections()).extracting(Objection::place)
			.containsExactly("Q2 511024");
		assertThat(this.story.current().state()).isInstanceOf(Draw.Draft.class);
	}

	@Test
	void aPlanThatIsCutAnewLeavesOpenedDrawsAsTheyAre() {
		this.story.published();
		this.story.perBrigade = null;
		var row = new QuotaCockpit(this.story.frames(), this.story.draws(), this.story.archive(),
				new StoryVisits(this.story))
			.of(plan(), DrawStory.TODAY, (_) -> true)
			.get(1);
		assertThat(row.whole()).isEqualTo(new QuotaCockpit.Count("", 16, 4, 4, 0));
		assertThat(row.brigades()).containsExactly(new QuotaCockpit.Count("511002", 12, 3, 3, 0),
				new QuotaCockpit.Count("511024", 4, 1, 1, 0));
		assertThat(new QuotaRecords(this.story.frames(), this.story.draws(), this.story.archive(),
				new StoryVisits(this.story))
			.of(plan(), plan().quotas().get(1), rule(), DrawStory.TODAY)).hasSize(16);
	}

	@Test
	void aWhatIfShowsEachStratumAndWhatTheBrigadesLack() {
		var outlook = ask(new SampleSize.Ratio(new BigDecimal("0.25")));
		assertThat(outlook.strata()).extracting((one) -> one.brigade() + " " + one.drawn() + "/" + one.size())
			.containsExactly("511002 3/12", "511024 1/4");
		assertThat(outlook.breaks()).isEmpty();
		// Four of the whole city would do, but not four that leave a brigade out.
		assertThat(ask(new SampleSize.Count(0)).breaks()).extracting(WhatIf.Break::constraint)
			.containsExactly(WhatIf.Constraint.BELOW_PLAN);
	}

	private WhatIf.Outlook ask(SampleSize size) {
		return new WhatIf(this.story.frames(), () -> this.story.officers, new StoryVisits(this.story),
				(_) -> this.story.recusals, this.story.chance(), new WorkCalendar(Set.of(2022), Set.of(), Set.of()))
			.answer(new WhatIf.Question(plan(), Map.of("Q2", Choices.of("Q2", rule(), size)), 2, 1, List.of(),
					DrawStory.TODAY));
	}

	private Campaign plan() {
		return this.story.campaigns().find("DEMO").orElseThrow().plan();
	}

	private Campaign.DrawRule rule() {
		return Objects.requireNonNull(plan().quotas().get(1).draw());
	}

}
