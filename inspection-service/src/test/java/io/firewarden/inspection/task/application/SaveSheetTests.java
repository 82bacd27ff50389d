package io.firewarden.inspection.task.application;

import java.util.List;
import java.util.Optional;

import io.firewarden.inspection.item.Catalogues;
import io.firewarden.inspection.task.TaskStory;
import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.inspection.task.domain.ItemCode;
import io.firewarden.inspection.task.domain.ItemResult;
import io.firewarden.inspection.task.domain.OfficerId;
import io.firewarden.inspection.task.domain.SheetRules;
import io.firewarden.inspection.task.domain.Shortcoming;
import io.firewarden.platform.kernel.Jurisdiction;
import org.junit.jupiter.api.Test;

import static io.firewarden.inspection.task.TaskStory.LEAD;
import static io.firewarden.inspection.task.TaskStory.NOON;
import static io.firewarden.inspection.task.TaskStory.PREMISES;
import static io.firewarden.inspection.task.TaskStory.STRANGER;
import static io.firewarden.inspection.task.TaskStory.TASK;
import static org.assertj.core.api.Assertions.assertThat;

class SaveSheetTests {

	private static final long VERSION = 4;

	private final List<ItemResult> some = List.of(TaskStory.conform(PREMISES));

	@Test
	void theFirstSaveFixesTheChecklistOfTheDay() {
		var tasks = new TasksInMemory().holding(TaskStory.open(), VERSION);
		assertThat(save(tasks, LEAD, VERSION, this.some)).isInstanceOf(SaveSheet.Outcome.Saved.class);
		assertThat(((InspectionTask.InProgress) tasks.now(TASK)).sheet().checklist()).satisfies((checklist) -> {
			assertThat(checklist.edition()).isEqualTo("2022");
			assertThat(checklist.items()).hasSize(9);
		});
	}

	@Test
	void anUnfinishedSheetMayBeSaved() {
		var tasks = new TasksInMemory().holding(TaskStory.open(), VERSION);
		assertThat(save(tasks, LEAD, VERSION, List.of())).isInstanceOf(SaveSheet.Outcome.Saved.class);
	}

	@Test
	void savingRaisesNoEvent() {
		var tasks = new TasksInMemory().holding(TaskStory.open(), VERSION);
		save(tasks, LEAD, VERSION, this.some);
		assertThat(tasks.events).isEmpty();
	}

	@Test
	void aTaskOfAnotherBrigadeIsNotFound() {
		var tasks = new TasksInMemory().holding(TaskStory.open(), VERSION);
		var command = new SaveSheet.Command(TASK, new Viewer(new Jurisdiction.Brigade("511083"), STRANGER), VERSION,
				this.some);
		assertThat(saveSheet(tasks).handle(command, NOON)).isEqualTo(new SaveSheet.Outcome.NotFound());
	}

	@Test
	void anOfficerDrawnIntoAnotherBrigadesJurisdictionMayWorkThere() {
		var tasks = new TasksInMemory().holding(TaskStory.open(), VERSION);
		var command = new SaveSheet.Command(TASK, new Viewer(new Jurisdiction.Brigade("511083"), LEAD), VERSION,
				this.some);
		assertThat(saveSheet(tasks).handle(command, NOON)).isInstanceOf(SaveSheet.Outcome.Saved.class);
	}

	@Test
	void anOfficerOfTheBrigadeWhoIsNotOfTheTeamIsRefused() {
		var tasks = new TasksInMemory().holding(TaskStory.open(), VERSION);
		assertThat(save(tasks, STRANGER, VERSION, this.some)).isEqualTo(new SaveSheet.Outcome.NotOfTheTeam());
	}

	@Test
	void aSheetChangedSinceItWasReadIsStale() {
		var tasks = new TasksInMemory().holding(TaskStory.filled(), VERSION);
		assertThat(save(tasks, LEAD, VERSION - 1, this.some)).isEqualTo(new SaveSheet.Outcome.Stale());
	}

	@Test
	void aRepeatedSaveIsTheSameAsBeforeEvenIfItsVersionIsOld() {
		var tasks = new TasksInMemory().holding(TaskStory.filled(), VERSION);
		assertThat(save(tasks, LEAD, VERSION - 1, TaskStory.withOneFinding()))
			.isInstanceOf(SaveSheet.Outcome.SameAsBefore.class);
	}

	@Test
	void aSaveThatSomebodyOvertakesIsSaidSo() {
		var tasks = new TasksInMemory().holding(TaskStory.filled(), VERSION).overtakenByAnother();
		assertThat(save(tasks, LEAD, VERSION, this.some)).isEqualTo(new SaveSheet.Outcome.OvertakenByAnother());
	}

	@Test
	void anAnswerToAnItemThatIsNotAskedIsNamed() {
		var tasks = new TasksInMemory().holding(TaskStory.filled(), VERSION);
		var foreign = new ItemCode("ELG-06b");
		assertThat(save(tasks, LEAD, VERSION, List.of(TaskStory.conform(foreign))))
			.isEqualTo(new SaveSheet.Outcome.NotAcceptable(List.of(new Shortcoming(SheetRules.UNKNOWN_ITEM, foreign))));
	}

	@Test
	void whileTheKindsOfTheAgencyAreUnknownNoSheetBegins() {
		var tasks = new TasksInMemory().holding(TaskStory.open(), VERSION);
		var saveSheet = new SaveSheet(tasks, new Checklists(Catalogues.shipped(), (uscc) -> Optional.empty()));
		assertThat(saveSheet.handle(command(LEAD, VERSION, this.some), NOON))
			.isEqualTo(new SaveSheet.Outcome.RefusedBy(TaskRules.KINDS_UNKNOWN));
	}

	@Test
	void aSignedSheetNeverChanges() {
		var tasks = new TasksInMemory().holding(TaskStory.signedByAll(), VERSION);
		assertThat(save(tasks, LEAD, VERSION, this.some))
			.isEqualTo(new SaveSheet.Outcome.RefusedBy(TaskRules.SIGNED_FOR_GOOD));
	}

	private SaveSheet.Outcome save(TasksInMemory tasks, OfficerId officer, long version, List<ItemResult> results) {
		return saveSheet(tasks).handle(command(officer, version, results), NOON);
	}

	private static SaveSheet saveSheet(TasksInMemory tasks) {
		return new SaveSheet(tasks, EveryStateTests.checklists());
	}

	private static SaveSheet.Command command(OfficerId officer, long version, List<ItemResult> results) {
		return new SaveSheet.Command(TASK, EveryStateTests.viewer(officer), version, results);
	}

}
