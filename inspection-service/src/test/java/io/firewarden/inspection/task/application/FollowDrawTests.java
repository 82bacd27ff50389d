package io.firewarden.inspection.task.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.firewarden.inspection.task.TaskStory;
import io.firewarden.inspection.task.domain.Assignment;
import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.inspection.task.domain.OfficerId;
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
		var follow = new FollowDraw(tasks);
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
		new FollowDraw(tasks).reassign(TASK, OTHER);
		assertThat(tasks.now(TASK)).isInstanceOf(reassigned);
		assertThat(tasks.now(TASK).assignment().team().equals(OTHER)).isEqualTo(changes);
	}

	@ParameterizedTest
	@MethodSource("everyState")
	void aFurtherDrawJoinsAnOpenVisitElseGetsItsOwn(InspectionTask before, Class<?> cancelled, Class<?> reassigned,
			boolean changes) {
		var tasks = new TasksInMemory().holding(before, 1);
		var follow = new FollowDraw(tasks);
		follow.joinOrOpen(TASK, successor());
		follow.joinOrOpen(TASK, successor());
		assertThat(tasks.now(TASK).assignment().alsoFor()).hasSize(changes ? 1 : 0);
		assertThat(tasks.events).filteredOn(TaskEvent.TaskOpened.class::isInstance).hasSize(changes ? 0 : 1);
		assertThat(tasks.events).filteredOn(TaskEvent.TaskJoined.class::isInstance).hasSize(changes ? 1 : 0);
	}

	@Test
	void whatIsNotThereIsNotChanged() {
		var tasks = new TasksInMemory();
		new FollowDraw(tasks).reassign(TASK, OTHER);
		new FollowDraw(tasks).replace(TASK, "MOVED_OUT", Optional.empty());
		assertThat(tasks.events).isEmpty();
	}

	private static Assignment successor() {
		var first = TaskStory.assignment();
		return new Assignment(new TaskId("another"), TaskStory.further(), first.agency(), first.brigade(), first.team(),
				first.openedOn());
	}

}
