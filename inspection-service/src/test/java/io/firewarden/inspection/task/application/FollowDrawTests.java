package io.firewarden.inspection.task.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.firewarden.inspection.item.Catalogues;
import io.firewarden.inspection.item.ServiceKind;
import io.firewarden.inspection.task.TaskStory;
import io.firewarden.inspection.task.domain.Assignment;
import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.inspection.task.domain.OfficerId;
import io.firewarden.inspection.task.domain.DrawnUnit;
import io.firewarden.inspection.task.domain.ItemCode;
import io.firewarden.inspection.task.domain.SheetRules;
import io.firewarden.inspection.task.domain.Shortcoming;
import io.firewarden.inspection.task.domain.TaskEvent;
import io.firewarden.inspection.task.domain.TaskId;
import io.firewarden.inspection.task.domain.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static io.firewarden.inspection.task.TaskStory.SECOND;
import static io.firewarden.inspection.task.TaskStory.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What becomes of a task when its draw is amended, in every state. */
class FollowDrawTests {

	private static final Checklists CHECKLISTS = new Checklists(Catalogues.shipped(),
			(_) -> Optional.of(Set.of(ServiceKind.MAINT_TEST)));

	private static final Team OTHER = new Team(List.of(SECOND, new OfficerId("OF-012")));

	static Stream<Arguments> everyState() {
		var cancelled = InspectionTask.Cancelled.class;
		return Stream.of(arguments(TaskStory.open(), cancelled, InspectionTask.Open.class, true),
				arguments(TaskStory.filled(), cancelled, InspectionTask.InProgress.class, true),
				arguments(TaskStory.signedByTheLead(), cancelled, InspectionTask.InProgress.class, true),
				arguments(TaskStory.signedByAll(), InspectionTask.Signed.class, InspectionTask.Signed.class, false),
				arguments(TaskStory.cancelled(), cancelled, cancelled, false));
	}

	@ParameterizedTest
	@MethodSource("everyState")
	void aReplacedUnitsTaskIsCancelledUnlessItIsSigned(InspectionTask before, Class<?> cancelled, Class<?> reassigned,
			boolean changes) {
		var tasks = new TasksInMemory().holding(before, 1);
		var follow = follow(tasks);
		follow.replace(TASK, "MOVED_OUT", Optional.of(successor()));
		follow.replace(TASK, "MOVED_OUT", Optional.of(successor()));
		assertThat(tasks.now(TASK)).isInstanceOf(cancelled);
		assertThat(tasks.now(successor().id())).isInstanceOf(InspectionTask.Open.class);
		assertThat(tasks.events).filteredOn(TaskEvent.TaskCancelled.class::isInstance).hasSize(changes ? 1 : 0);
	}

	@ParameterizedTest
	@MethodSource("everyState")
	void aRecusalChangesTheTeamUnlessItIsTooLate(InspectionTask before, Class<?> cancelled, Class<?> reassigned,
			boolean changes) {
		var tasks = new TasksInMemory().holding(before, 1);
		follow(tasks).reassign(TASK, OTHER);
		assertThat(tasks.now(TASK)).isInstanceOf(reassigned);
		assertThat(tasks.now(TASK).assignment().team().equals(OTHER)).isEqualTo(changes);
	}

	@ParameterizedTest
	@MethodSource("everyState")
	void aFurtherDrawJoinsAnOpenVisitElseGetsItsOwn(InspectionTask before, Class<?> cancelled, Class<?> reassigned,
			boolean changes) {
		var tasks = new TasksInMemory().holding(before, 1);
		var follow = follow(tasks);
		follow.joinOrOpen(TASK, successor());
		follow.joinOrOpen(TASK, successor());
		assertThat(tasks.now(TASK).assignment().alsoFor()).hasSize(changes ? 1 : 0);
		assertThat(tasks.events).filteredOn(TaskEvent.TaskOpened.class::isInstance).hasSize(changes ? 0 : 1);
		assertThat(tasks.events).filteredOn(TaskEvent.TaskJoined.class::isInstance).hasSize(changes ? 1 : 0);
	}

	@Test
	void whatIsNotThereIsNotChanged() {
		var tasks = new TasksInMemory();
		follow(tasks).reassign(TASK, OTHER);
		follow(tasks).replace(TASK, "MOVED_OUT", Optional.empty());
		assertThat(tasks.events).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("begun")
	void theSheetOfAJointVisitAsksTheItemsOfBothDraws(InspectionTask before) {
		var tasks = new TasksInMemory().holding(before, 1);
		follow(tasks).joinOrOpen(TASK, successor());
		var task = (InspectionTask.InProgress) tasks.now(TASK);
		// Two of the draw that came first, as the story has them, and the second's.
		assertThat(task.sheet().checklist().items()).extracting((item) -> item.code().value())
			.startsWith("ELG-02", "ELG-04a")
			.contains("ELG-01", "PRQ-A1", "PRQ-C1")
			.doesNotHaveDuplicates();
		assertThat(task.sheet().results()).isNotEmpty();
		assertThat(task.sheet().shortcomings(Set.of(TaskStory.PHOTO)))
			.contains(new Shortcoming(SheetRules.UNANSWERED, new ItemCode("PRQ-A1")));
	}

	static Stream<InspectionTask> begun() {
		return Stream.of(TaskStory.filled(), TaskStory.signedByTheLead());
	}

	@Test
	void aDrawAboutTheSameItemsLeavesSheetAndSignaturesAlone() {
		var before = (InspectionTask.Signing) TaskStory.signedByTheLead();
		var again = new DrawnUnit("DRAW-3", "DEMO", "unit-1", "daily");
		assertThat(before.join(again, (_, list) -> list).orElseThrow().state())
			.isInstanceOfSatisfying(InspectionTask.Signing.class, (after) -> {
				assertThat(after.signatures()).isEqualTo(before.signatures());
				assertThat(after.assignment().draws()).hasSize(2);
			});
	}

	@Test
	void aVisitNobodyHasBegunAsksBothListsFromTheStart() {
		var day = LocalDate.of(2022, 3, 7);
		assertThat(CHECKLISTS.of(TaskStory.joint().assignment(), day).orElseThrow().items())
			.extracting((item) -> item.code().value().substring(0, 3))
			.containsOnly("ELG", "PRQ");
		assertThat(CHECKLISTS.of(TaskStory.open().assignment(), day).orElseThrow().items())
			.extracting((item) -> item.code().value().substring(0, 3))
			.containsOnly("ELG");
	}

	private static FollowDraw follow(TasksInMemory tasks) {
		return new FollowDraw(tasks, CHECKLISTS);
	}

	private static Assignment successor() {
		var first = TaskStory.assignment();
		return new Assignment(new TaskId("another"), TaskStory.further(), first.agency(), first.brigade(), first.team(),
				first.openedOn());
	}

}
