package io.firewarden.inspection.task.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.firewarden.inspection.task.TaskStory;
import io.firewarden.platform.kernel.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.firewarden.inspection.task.TaskStory.ENGINEERS;
import static io.firewarden.inspection.task.TaskStory.PHOTO;
import static io.firewarden.inspection.task.TaskStory.PREMISES;
import static io.firewarden.inspection.task.TaskStory.answered;
import static io.firewarden.inspection.task.TaskStory.checklist;
import static io.firewarden.inspection.task.TaskStory.conform;
import static io.firewarden.inspection.task.TaskStory.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class SheetTests {

	@ParameterizedTest(name = "{0} -> {1}")
	@MethodSource("answersAndWhatTheyLack")
	void anAnswerLacksWhatTheRulesSay(ItemResult result, Set<Rule> lacking) {
		var sheet = sheet(List.of(conform(PREMISES), result));
		assertThat(sheet.shortcomings(Set.of(PHOTO))).extracting(Shortcoming::rule)
			.containsExactlyInAnyOrderElementsOf(lacking);
	}

	static Stream<Arguments> answersAndWhatTheyLack() {
		var other = new PhotoId("b".repeat(64));
		return Stream.of(arguments(conform(ENGINEERS), Set.of()),
				arguments(answered(ENGINEERS, Answer.NOT_APPLICABLE, null), Set.of()),
				arguments(answered(ENGINEERS, Answer.UNCHECKED, "现场停电"), Set.of()),
				arguments(answered(ENGINEERS, Answer.UNCHECKED, null), Set.of(SheetRules.NO_REASON)),
				arguments(answered(ENGINEERS, Answer.UNCHECKED, "  "), Set.of(SheetRules.NO_REASON)),
				arguments(answered(ENGINEERS, Answer.NONCONFORM, "少1人", PHOTO), Set.of()),
				arguments(answered(ENGINEERS, Answer.NONCONFORM, null, PHOTO), Set.of(SheetRules.NO_NOTE)),
				arguments(answered(ENGINEERS, Answer.NONCONFORM, "少1人"), Set.of(SheetRules.NO_PHOTO)),
				arguments(answered(ENGINEERS, Answer.NONCONFORM, ""), Set.of(SheetRules.NO_NOTE, SheetRules.NO_PHOTO)),
				arguments(answered(ENGINEERS, Answer.NONCONFORM, "少1人", other), Set.of(SheetRules.PHOTO_NOT_STORED)),
				arguments(answered(ENGINEERS, Answer.CONFORM, null, PHOTO, other),
						Set.of(SheetRules.PHOTO_NOT_STORED)));
	}

	@Test
	void anItemWithoutAnAnswerIsNamed() {
		assertThat(sheet(List.of(conform(PREMISES))).shortcomings(Set.of()))
			.containsExactly(new Shortcoming(SheetRules.UNANSWERED, ENGINEERS));
	}

	@Test
	void anItemThatTheChecklistDoesNotAskCannotBeAnswered() {
		assertThat(Sheet.objections(checklist(), List.of(conform(new ItemCode("ELG-06b")))))
			.containsExactly(new Shortcoming(SheetRules.UNKNOWN_ITEM, new ItemCode("ELG-06b")));
	}

	@Test
	void anItemCannotBeAnsweredTwice() {
		assertThat(
				Sheet.objections(checklist(), List.of(conform(PREMISES), answered(PREMISES, Answer.UNCHECKED, "停电"))))
			.containsExactly(new Shortcoming(SheetRules.ANSWERED_TWICE, PREMISES));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 91, -1 })
	void aTermOutsideTheReferenceDataIsRefused(int days) {
		assertThat(Sheet.objections(checklist(), List.of(withTerm(days))))
			.containsExactly(new Shortcoming(SheetRules.TERM_OUT_OF_RANGE, ENGINEERS));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 10, 90 })
	void aTermWithinTheReferenceDataIsTaken(int days) {
		assertThat(Sheet.objections(checklist(), List.of(withTerm(days)))).isEmpty();
	}

	@Test
	void everyNonconformingItemBecomesAFindingWithAnIdThatStands() {
		var findings = sheet(TaskStory.withOneFinding()).findings(TaskStory.TASK);
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.id().value()).isEqualTo("task-1/ELG-04a");
			assertThat(finding.suspected()).isEqualTo(new ViolationCode("V-INELIGIBLE"));
			assertThat(finding.fileCase()).isTrue();
		});
	}

	@Test
	void theOfficersMayDecideAgainstTheProposedCase() {
		var result = new ItemResult(ENGINEERS, Answer.NONCONFORM, "当日已改正", List.of(PHOTO), 5, false);
		assertThat(sheet(List.of(result)).findings(TaskStory.TASK)).singleElement()
			.satisfies((finding) -> assertThat(finding.fileCase()).isFalse());
	}

	@Test
	void answersAreCounted() {
		var sheet = sheet(List.of(conform(PREMISES), TaskStory.nonconform(ENGINEERS)));
		assertThat(sheet.counts()).isEqualTo(new Sheet.Counts(1, 1, 0, 0));
	}

	@Test
	void theSameAnswersInAnotherOrderSayTheSame() {
		var sheet = sheet(TaskStory.withOneFinding());
		assertThat(sheet.says(TaskStory.withOneFinding().reversed())).isTrue();
		assertThat(sheet.says(List.of(conform(PREMISES)))).isFalse();
	}

	private static ItemResult withTerm(int days) {
		return new ItemResult(ENGINEERS, Answer.NONCONFORM, "少1人", List.of(PHOTO), days, null);
	}

}
