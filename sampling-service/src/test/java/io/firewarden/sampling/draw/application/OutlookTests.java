package io.firewarden.sampling.draw.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.firewarden.platform.kernel.WorkCalendar;
import io.firewarden.sampling.draw.domain.QuotaChoice;
import io.firewarden.sampling.draw.domain.protocol.SampleSize;
import io.firewarden.sampling.draw.domain.protocol.Team;
import io.firewarden.sampling.recusal.Recusal;
import io.firewarden.sampling.visit.Visit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What-if and the cockpit. */
class OutlookTests {

	private final DrawStory story = new DrawStory();

	@Test
	void aWhatIfShowsWorkLoadAndChances() {
		var outlook = ask(Map.of("Q1", new SampleSize.Census(), "Q2", new SampleSize.Count(6)), List.of());
		assertThat(outlook.visits()).isEqualTo(9);
		assertThat(outlook.officerDays()).isEqualTo(18);
		assertThat(outlook.officers()).isEqualTo(5);
		assertThat(outlook.strata()).extracting((one) -> one.quota() + " " + one.drawn() + "/" + one.size())
			.containsExactlyInAnyOrder("Q1 3/3", "Q2 6/12");
		assertThat(outlook.brigades()).extracting((one) -> one.brigade() + " " + one.visits() + " " + one.officerDays())
			.containsExactly("511002 6 12", "511011 3 6");
		assertThat(outlook.mostLoad() - outlook.leastLoad()).isLessThanOrEqualTo(1);
		assertThat(outlook.breaks()).isEmpty();
		assertThat(this.story.stored).isEmpty();
	}

	@Test
	void itSaysWhichConstraintBreaks() {
		assertThat(constraints(Map.of("Q2", new SampleSize.Count(1)), List.of()))
			.containsExactly(WhatIf.Constraint.BELOW_PLAN);
		assertThat(constraints(Map.of("Q8", new SampleSize.Census()), List.of()))
			.containsExactly(WhatIf.Constraint.EMPTY_STRATUM);
		assertThat(constraints(Map.of("Q1", new SampleSize.Census()), List.of("OF-001", "OF-002", "OF-003", "OF-004")))
			.containsExactly(WhatIf.Constraint.OFFICERS_TOO_FEW);
		var both = new LinkedHashMap<String, SampleSize>();
		both.put("Q2", new SampleSize.Count(3));
		both.put("Q6", new SampleSize.Count(1));
		assertThat(constraints(both, List.of())).contains(WhatIf.Constraint.IN_TWO_STRATA);
		for (int i = 1; i <= 4; i++) {
			this.story.recusals
				.add(new Recusal("RC-" + i, "OF-00" + i, "U01", "RELATION", DrawStory.TODAY, null, "leader"));
		}
		assertThat(ask(Map.of("Q1", new SampleSize.Census()), List.of()).breaks()).singleElement()
			.satisfies((one) -> assertThat(one.unitIds()).containsExactly("U01"));
	}

	@Test
	void aQuotaThatLeavesOutWhatOthersDrewIsRehearsedAfterThem() {
		var both = new LinkedHashMap<String, SampleSize>();
		both.put("Q5", new SampleSize.Census());
		both.put("Q2", new SampleSize.Count(3));
		var alone = ask(Map.of("Q5", new SampleSize.Census()), List.of()).strata().getFirst().size();
		assertThat(ask(both, List.of()).strata())
			.extracting((one) -> one.quota() + " " + one.drawn() + "/" + one.size())
			.containsExactly("Q5 " + (alone - 3) + "/" + (alone - 3), "Q2 3/12");
	}

	@Test
	void theCockpitCountsRequiredDrawnDoneAndLeftPerBrigade() {
		assertThat(row("Q2").whole()).isEqualTo(new QuotaCockpit.Count("", 12, 3, 0, 0));
		assertThat(row("Q2").whole().left()).isEqualTo(3);
		this.story.published();
		var units = this.story.standing()
			.teams()
			.stream()
			.map(Team::unitId)
			.filter((one) -> one.startsWith("R"))
			.toList();
		this.story.visits.put(units.getFirst(), List.of(new Visit("T1", List.of("DEMO-D1"), units.getFirst(), "511002",
				List.of("OF-001"), DrawStory.TODAY, DrawStory.TODAY, true)));
		assertThat(row("Q2").whole()).isEqualTo(new QuotaCockpit.Count("", 12, 3, 3, 1));
		assertThat(row("Q2").brigades()).containsExactly(new QuotaCockpit.Count("511002", 12, 3, 3, 1));
		assertThat(row("Q1").whole()).isEqualTo(new QuotaCockpit.Count("", 3, 3, 3, 0));
		assertThat(row("Q2").draws()).hasSize(1);
		assertThat(row("Q5").whole().size()).isEqualTo(9);
	}

	private QuotaCockpit.Row row(String quota) {
		return new QuotaCockpit(this.story.frames(), this.story.draws(), this.story.archive(),
				new StoryVisits(this.story))
			.of(this.story.campaigns().find("DEMO").orElseThrow().plan(), DrawStory.TODAY, (brigade) -> true)
			.stream()
			.filter((one) -> one.quota().code().equals(quota))
			.findFirst()
			.orElseThrow();
	}

	private List<WhatIf.Constraint> constraints(Map<String, SampleSize> sizes, List<String> without) {
		return ask(sizes, without).breaks().stream().map(WhatIf.Break::constraint).toList();
	}

	private WhatIf.Outlook ask(Map<String, SampleSize> sizes, List<String> without) {
		var plan = this.story.campaigns().find("DEMO").orElseThrow().plan();
		Map<String, QuotaChoice> choices = new LinkedHashMap<>();
		sizes.forEach((code, size) -> choices.put(code,
				Choices.of(code, Objects.requireNonNull(plan.quota(code).orElseThrow().draw()), size)));
		return new WhatIf(this.story.frames(), () -> this.story.officers, new StoryVisits(this.story),
				(day) -> this.story.recusals, this.story.chance(), new WorkCalendar(Set.of(2022), Set.of(), Set.of()))
			.answer(new WhatIf.Question(plan, choices, 2, 1, without, DrawStory.TODAY));
	}

}
