package io.firewarden.inspection.task.adapter;

import java.util.stream.Stream;

import io.firewarden.inspection.task.TaskStory;
import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.platform.store.StateForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class TaskFormTests {

	private final StateForm<InspectionTask> form = StateForm.json(StoredTask.class, TaskForm::toStored,
			TaskForm::fromStored);

	@ParameterizedTest
	@MethodSource("everyState")
	void everyStateComesBackAsItWasStored(InspectionTask task) {
		assertThat(this.form.read(this.form.write(task))).isEqualTo(task);
	}

	@Test
	void noStateIsForgotten() {
		assertThat(everyState().<Class<?>>map(Object::getClass).distinct())
			.containsExactlyInAnyOrder(InspectionTask.class.getPermittedSubclasses());
	}

	static Stream<InspectionTask> everyState() {
		return Stream.of(TaskStory.open(), TaskStory.halfFilled(), TaskStory.filled(), TaskStory.signedByTheLead(),
				TaskStory.signedByAll(), TaskStory.cancelled(), TaskStory.joint());
	}

}
