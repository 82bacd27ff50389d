package io.firewarden.sampling.draw.application;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.protocol.Exclusion;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** All states and all commands: a new one without its row fails. */
class StateMatrixTests {

	private static final Map<Class<? extends Draw>, UnaryOperator<DrawStory>> STATES = Map.of(Draw.Draft.class,
			DrawStory::committed, Draw.Frozen.class, DrawStory::frozen, Draw.Seeded.class, DrawStory::seeded,
			Draw.Drawn.class, DrawStory::drawn, Draw.Published.class, DrawStory::published, Draw.Voided.class,
			DrawStory::voided);

	private enum Command {

		COMMIT((story) -> story.commit("w1", "another value")), FREEZE(DrawStory::freeze),
		REVEAL((story) -> story.reveal("w1", DrawStory.FIRST_VALUE)), ENTER((story) -> story.enter("6 6 6 1 2")),
		DRAW((story) -> story.conduct("organiser")), PUBLISH(DrawStory::publish),
		PREPARE((story) -> story
			.prepare((before) -> before.excluding(List.of(new Exclusion("R01", "UNDER_CASE", "leader"))))),
		REPLACE((story) -> story.replace(unit(story), Optional.empty())),
		RECUSE((story) -> story.recuse(unit(story), officer(story))),
		VOID((story) -> story.giveUp("the room was not open to the public"));

		private final Function<DrawStory, StepOutcome> step;

		Command(Function<DrawStory, StepOutcome> step) {
			this.step = step;
		}

	}

	/**
	 * Columns in the order of the commands: the state reached, the rule that refuses, or
	 * "same".
	 */
	private static final Map<Class<? extends Draw>, List<String>> ENDINGS = Map.of(Draw.Draft.class, List.of("SMP-013",
			"Frozen", "SMP-030", "SMP-030", "SMP-040", "SMP-050", "Draft", "SMP-075", "SMP-075", "Voided"),
			Draw.Frozen.class,
			List.of("SMP-012", "SMP-020", "Frozen", "Frozen", "SMP-040", "SMP-050", "SMP-020", "SMP-075", "SMP-075",
					"Voided"),
			Draw.Seeded.class,
			List.of("SMP-012", "SMP-020", "same", "SMP-030", "Drawn", "SMP-050", "SMP-020", "SMP-075", "SMP-075",
					"Voided"),
			Draw.Drawn.class,
			List.of("SMP-012", "SMP-020", "same", "SMP-030", "SMP-040", "Published", "SMP-020", "Drawn", "Drawn",
					"Voided"),
			Draw.Published.class,
			List.of("SMP-012", "SMP-020", "same", "SMP-030", "SMP-040", "same", "SMP-020", "Published", "Published",
					"Voided"),
			Draw.Voided.class, List.of("SMP-012", "SMP-020", "SMP-030", "SMP-030", "SMP-040", "SMP-050", "SMP-020",
					"SMP-075", "SMP-075", "SMP-060"));

	/** A drawn unit of the sampled stratum, or any where nothing is drawn. */
	private static String unit(DrawStory story) {
		return story.current().state().outcome().isEmpty() ? "R00"
				: story.standing()
					.teams()
					.stream()
					.filter((one) -> one.unitId().startsWith("R"))
					.findFirst()
					.orElseThrow()
					.unitId();
	}

	private static String officer(DrawStory story) {
		return story.current().state().outcome().isEmpty() ? "OF-001"
				: story.current()
					.state()
					.fixed()
					.orElseThrow()
					.officerBehind(story.standing().team(unit(story)).orElseThrow().officers().getFirst());
	}

	static Stream<Arguments> everyStateAndCommand() {
		return ENDINGS.entrySet()
			.stream()
			.flatMap((row) -> Arrays.stream(Command.values())
				.map((command) -> Arguments.of(row.getKey(), command, row.getValue().get(command.ordinal()))));
	}

	@Covers({ "SMP-012", "SMP-013", "SMP-020", "SMP-030", "SMP-040", "SMP-050", "SMP-060", "SMP-075" })
	@ParameterizedTest(name = "{0} · {1} -> {2}")
	@MethodSource("everyStateAndCommand")
	void aCommandEndsAsTheTableSays(Class<? extends Draw> state, Command command, String ending) {
		DrawStory story = STATES.get(state).apply(new DrawStory());
		var before = story.current();
		int events = story.events.size();
		assertThat(before.state()).isInstanceOf(state);
		StepOutcome outcome = command.step.apply(story);
		switch (outcome) {
			case StepOutcome.Done(var after) -> {
				assertThat(after.state().getClass().getSimpleName()).isEqualTo(ending);
				assertThat(story.current()).isEqualTo(after);
			}
			case StepOutcome.SameAsBefore(var same) -> {
				assertThat(ending).isEqualTo("same");
				assertThat(same).isEqualTo(before);
				assertThat(story.current()).isEqualTo(before);
			}
			case StepOutcome.RefusedBy refused -> {
				assertThat(refused.rule().code()).isEqualTo(ending);
				assertThat(story.current()).isEqualTo(before);
				assertThat(story.events).hasSize(events);
			}
			case StepOutcome.NoSuchDraw(), StepOutcome.OvertakenByAnother(), StepOutcome.Stale() ->
				assertThat(outcome).isNull();
		}
	}

	@Test
	void theTableHasEveryStateAndEveryCommand() {
		Set<Class<?>> states = new HashSet<>(Arrays.asList(Draw.class.getPermittedSubclasses()));
		assertThat(new HashSet<Class<?>>(ENDINGS.keySet())).isEqualTo(states);
		assertThat(new HashSet<Class<?>>(STATES.keySet())).isEqualTo(states);
		assertThat(ENDINGS.values()).allSatisfy((row) -> assertThat(row).hasSize(Command.values().length));
	}

}
