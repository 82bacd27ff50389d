package io.firewarden.inspection.task.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.firewarden.inspection.item.Catalogues;
import io.firewarden.inspection.item.ServiceKind;
import io.firewarden.inspection.task.TaskStory;
import io.firewarden.inspection.task.domain.Acknowledgement;
import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.inspection.task.domain.ItemResult;
import io.firewarden.inspection.task.domain.OfficerId;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static io.firewarden.inspection.task.TaskStory.LEAD;
import static io.firewarden.inspection.task.TaskStory.NOON;
import static io.firewarden.inspection.task.TaskStory.PHOTO;
import static io.firewarden.inspection.task.TaskStory.PREMISES;
import static io.firewarden.inspection.task.TaskStory.SECOND;
import static io.firewarden.inspection.task.TaskStory.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Every state of a task × every command on it. */
class EveryStateTests {

	private static final long VERSION = 4;

	@Covers("INS-024")
	@ParameterizedTest(name = "{0} · save the {1} answers -> {2}, {3}")
	@MethodSource
	void savingEndsAsTheStateSays(InspectionTask before, Answers answers, Class<?> ending,
			Class<? extends InspectionTask> after) {
		var tasks = new TasksInMemory().holding(before, VERSION);
		var command = new SaveSheet.Command(TASK, viewer(LEAD), VERSION, answers.results);
		var outcome = new SaveSheet(tasks, checklists()).handle(command, NOON);
		assertThat(outcome).isInstanceOf(ending);
		assertThat(tasks.now(TASK)).isInstanceOf(after);
	}

	static Stream<Arguments> savingEndsAsTheStateSays() {
		var saved = SaveSheet.Outcome.Saved.class;
		var same = SaveSheet.Outcome.SameAsBefore.class;
		var refused = SaveSheet.Outcome.RefusedBy.class;
		var inProgress = InspectionTask.InProgress.class;
		return Stream.of(arguments(TaskStory.open(), Answers.SAME, saved, inProgress),
				arguments(TaskStory.open(), Answers.OTHER, saved, inProgress),
				arguments(TaskStory.filled(), Answers.SAME, same, inProgress),
				arguments(TaskStory.filled(), Answers.OTHER, saved, inProgress),
				arguments(TaskStory.signedByTheLead(), Answers.SAME, same, InspectionTask.Signing.class),
				arguments(TaskStory.signedByTheLead(), Answers.OTHER, saved, inProgress),
				arguments(TaskStory.signedByAll(), Answers.SAME, refused, InspectionTask.Signed.class),
				arguments(TaskStory.signedByAll(), Answers.OTHER, refused, InspectionTask.Signed.class),
				arguments(TaskStory.cancelled(), Answers.OTHER, refused, InspectionTask.Cancelled.class));
	}

	@ParameterizedTest(name = "{0} · {1} signs -> {2}, {3}")
	@MethodSource
	void signingEndsAsTheStateSays(InspectionTask before, OfficerId officer, Class<?> ending,
			Class<? extends InspectionTask> after) {
		var tasks = new TasksInMemory().holding(before, VERSION);
		var command = new SignSheet.Command(TASK, viewer(officer), "account", new Acknowledgement.AgencySigned(), null);
		var outcome = new SignSheet(tasks, (task) -> Set.of(PHOTO.value())).handle(command, NOON);
		assertThat(outcome).isInstanceOf(ending);
		assertThat(tasks.now(TASK)).isInstanceOf(after);
	}

	static Stream<Arguments> signingEndsAsTheStateSays() {
		var done = SignSheet.Outcome.Done.class;
		var same = SignSheet.Outcome.SameAsBefore.class;
		var refused = SignSheet.Outcome.RefusedBy.class;
		var incomplete = SignSheet.Outcome.Incomplete.class;
		return Stream.of(arguments(TaskStory.open(), LEAD, refused, InspectionTask.Open.class),
				arguments(TaskStory.open(), SECOND, refused, InspectionTask.Open.class),
				arguments(TaskStory.halfFilled(), LEAD, incomplete, InspectionTask.InProgress.class),
				arguments(TaskStory.filled(), LEAD, done, InspectionTask.Signing.class),
				arguments(TaskStory.filled(), SECOND, done, InspectionTask.Signing.class),
				arguments(TaskStory.signedByTheLead(), LEAD, same, InspectionTask.Signing.class),
				arguments(TaskStory.signedByTheLead(), SECOND, done, InspectionTask.Signed.class),
				arguments(TaskStory.signedByAll(), LEAD, same, InspectionTask.Signed.class),
				arguments(TaskStory.signedByAll(), SECOND, same, InspectionTask.Signed.class),
				arguments(TaskStory.cancelled(), LEAD, refused, InspectionTask.Cancelled.class));
	}

	@Test
	void everyStateHasItsRows() {
		var states = InspectionTask.class.getPermittedSubclasses();
		assertThat(savingEndsAsTheStateSays().<Class<?>>map((row) -> row.get()[0].getClass()).distinct())
			.containsExactlyInAnyOrder(states);
		assertThat(signingEndsAsTheStateSays().<Class<?>>map((row) -> row.get()[0].getClass()).distinct())
			.containsExactlyInAnyOrder(states);
	}

	static Viewer viewer(OfficerId officer) {
		return new Viewer(new Jurisdiction.Brigade("511011"), officer);
	}

	static Checklists checklists() {
		return new Checklists(Catalogues.shipped(), (uscc) -> Optional.of(EnumSet.of(ServiceKind.MAINT_TEST)));
	}

	enum Answers {

		SAME(TaskStory.withOneFinding()), OTHER(List.of(TaskStory.conform(PREMISES)));

		private final List<ItemResult> results;

		Answers(List<ItemResult> results) {
			this.results = results;
		}

	}

}
