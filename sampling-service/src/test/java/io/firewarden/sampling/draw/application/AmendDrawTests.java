package io.firewarden.sampling.draw.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.firewarden.sampling.draw.domain.Amendment;
import io.firewarden.sampling.draw.domain.DrawEvent;
import io.firewarden.sampling.draw.domain.Steps;
import io.firewarden.sampling.draw.domain.protocol.Team;
import io.firewarden.sampling.visit.Visit;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;

import static io.firewarden.sampling.draw.application.ReadinessTests.refused;
import static org.assertj.core.api.Assertions.assertThat;

/** What happens after the draw: nothing is drawn again. */
class AmendDrawTests {

	private final DrawStory story = new DrawStory().published();

	@Test
	void replacementsComeFromTheReserveInItsOrderAndTheBundleStays() {
		byte[] before = this.story.bundle().canonical();
		List<String> reserve = this.story.standing().reserve(sampled());
		List<String> replaced = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			assertThat(this.story.replace(sampled(), Optional.of(reserve.get(i)))).isInstanceOf(StepOutcome.Done.class);
			replaced.add(((Amendment.UnitReplaced) last()).successor());
		}
		assertThat(replaced).isEqualTo(reserve.subList(0, 3));
		assertThat(this.story.bundle().canonical()).isEqualTo(before);
		assertThat(this.story.standing().teams()).hasSize(6);
		assertThat(this.story.current().state().amendments()).extracting(Amendment::number).containsExactly(1, 2, 3);
		assertThat(Steps.of(this.story.current().state()).all()).hasSize(8);
	}

	@Test
	@Covers("SMP-074")
	void theSuccessorCannotBeChosen() {
		refused(this.story.replace(sampled(), Optional.of(this.story.standing().reserve(sampled()).get(1))), "SMP-074");
		assertThat(this.story.current().state().amendments()).isEmpty();
	}

	@Test
	@Covers({ "SMP-070", "SMP-071" })
	void onlyWhatStandsIsReplacedAndOnlyWhileThereIsAReserve() {
		refused(this.story.replace("R99", Optional.empty()), "SMP-070");
		refused(this.story.replace("U01", Optional.empty()), "SMP-071");
		String first = sampled();
		this.story.replace(first, Optional.empty());
		assertThat(this.story.replace(first, Optional.empty())).isInstanceOf(StepOutcome.SameAsBefore.class);
		refused(this.story.recuse(first, "OF-001"), "SMP-070");
	}

	@Test
	@Covers("SMP-073")
	void whoOpenedOrWitnessedTheDrawDoesNotApprove() {
		this.story.approver = "organiser";
		refused(this.story.replace(sampled(), Optional.empty()), "SMP-073");
		this.story.approver = "w1";
		refused(this.story.recuse(sampled(), officers(sampled()).getFirst()), "SMP-073");
	}

	@Test
	@Covers({ "SMP-076", "SMP-077" })
	void aRecusedOfficerIsFollowedByTheNextInTheUnitsOrderUntilNobodyIsLeft() {
		String unitId = sampled();
		List<String> order = this.story.standing().substitutes(unitId);
		assertThat(order).hasSize(3);
		refused(this.story.recuse(unitId, behind(order.getFirst())), "SMP-076");
		String lead = officers(unitId).getFirst();
		String second = officers(unitId).get(1);
		this.story.recuse(unitId, lead);
		assertThat(officers(unitId)).containsExactly(second, behind(order.get(0)));
		this.story.recuse(unitId, second);
		assertThat(officers(unitId)).containsExactly(behind(order.get(0)), behind(order.get(1)));
		this.story.recuse(unitId, behind(order.get(1)));
		assertThat(officers(unitId)).containsExactly(behind(order.get(0)), behind(order.get(2)));
		refused(this.story.recuse(unitId, behind(order.get(0))), "SMP-077");
	}

	@Test
	void whoIsSentIsToldOnceTheDrawIsPublic() {
		this.story.replace(sampled(), Optional.empty());
		var told = (DrawEvent.DrawAmended) this.story.events.getLast();
		assertThat(told.assignment().orElseThrow().officers()).hasSize(2).allMatch((one) -> one.startsWith("OF-"));
		assertThat(told.assignment().orElseThrow().items()).containsExactly("ELG");
		var drawn = new DrawStory().drawn();
		String unitId = drawn.standing()
			.teams()
			.stream()
			.map(Team::unitId)
			.filter((one) -> one.startsWith("R"))
			.findFirst()
			.orElseThrow();
		drawn.replace(unitId, Optional.empty());
		assertThat(((DrawEvent.DrawAmended) drawn.events.getLast()).assignment()).isEmpty();
		drawn.publish();
		assertThat(((DrawEvent.TeamsAssigned) drawn.events.getLast()).assignments())
			.noneMatch((one) -> one.unit().unitId().equals(unitId))
			.hasSize(6);
	}

	@Test
	void anOpenVisitOfAnotherDrawTakesTheNewOneIn() {
		var drawn = new DrawStory().drawn();
		drawn.visits.put("U01", List.of(new Visit("T1", List.of("OTHER-D1"), "U01", "511011", List.of("OF-001"),
				DrawStory.TODAY, null, false)));
		drawn.publish();
		assertThat(((DrawEvent.TeamsAssigned) drawn.events.getLast()).assignments())
			.filteredOn((one) -> one.joint() != null)
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.unit().unitId()).isEqualTo("U01");
				assertThat(one.joint().taskId()).isEqualTo("T1");
			});
	}

	private String sampled() {
		return this.story.standing()
			.teams()
			.stream()
			.map(Team::unitId)
			.filter((one) -> one.startsWith("R"))
			.findFirst()
			.orElseThrow();
	}

	private List<String> officers(String unitId) {
		return this.story.standing().team(unitId).orElseThrow().officers().stream().map(this::behind).toList();
	}

	private String behind(String pseudonym) {
		return this.story.current().state().fixed().orElseThrow().officerBehind(pseudonym);
	}

	private Amendment last() {
		return this.story.current().state().amendments().getLast();
	}

}
