package io.firewarden.inspection.task.application;

import java.util.List;

import io.firewarden.inspection.task.TaskStory;
import io.firewarden.inspection.task.domain.TaskEvent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OpenTasksTests {

	@Test
	void aDrawnUnitBecomesATaskOnceHoweverOftenItIsTold() {
		var tasks = new TasksInMemory();
		var openTasks = new OpenTasks(tasks);
		assertThat(openTasks.handle(List.of(TaskStory.assignment()))).isEqualTo(new OpenTasks.Outcome(1, 0));
		assertThat(openTasks.handle(List.of(TaskStory.assignment()))).isEqualTo(new OpenTasks.Outcome(0, 1));
		assertThat(tasks.events).containsExactly(new TaskEvent.TaskOpened(TaskStory.assignment()));
	}

}
