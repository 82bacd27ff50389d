package io.firewarden.inspection.task.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import io.firewarden.inspection.task.TaskStory;
import io.firewarden.inspection.task.domain.Acknowledgement;
import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.inspection.task.domain.OfficerId;
import io.firewarden.inspection.task.domain.SheetRules;
import io.firewarden.inspection.task.domain.Shortcoming;
import io.firewarden.inspection.task.domain.Signature;
import io.firewarden.inspection.task.domain.TaskEvent;
import io.firewarden.platform.kernel.Jurisdiction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.firewarden.inspection.task.TaskStory.ENGINEERS;
import static io.firewarden.inspection.task.TaskStory.LEAD;
import static io.firewarden.inspection.task.TaskStory.NOON;
import static io.firewarden.inspection.task.TaskStory.PHOTO;
import static io.firewarden.inspection.task.TaskStory.SECOND;
import static io.firewarden.inspection.task.TaskStory.STRANGER;
import static io.firewarden.inspection.task.TaskStory.TASK;
import static org.assertj.core.api.Assertions.assertThat;

class SignSheetTests {

	private static final long VERSION = 4;

	private static final Acknowledgement SIGNED = new Acknowledgement.AgencySigned();

	@Test
	void theLastSignatureClosesTheSheetAndItsFindingsStand() {
		var tasks = new TasksInMemory().holding(TaskStory.signedByTheLead(), VERSION);
		assertThat(sign(tasks, SECOND, SIGNED, null)).isInstanceOf(SignSheet.Outcome.Done.class);
		assertThat(tasks.events).singleElement()
			.isInstanceOfSatisfying(TaskEvent.SheetSigned.class, (event) -> assertThat(event.findings()).hasSize(1));
	}

	@Test
	void anEarlierSignatureRaisesNoEvent() {
		var tasks = new TasksInMemory().holding(TaskStory.filled(), VERSION);
		sign(tasks, LEAD, SIGNED, null);
		assertThat(tasks.events).isEmpty();
	}

	@Test
	void theDayOfSigningIsADayInChina() {
		var tasks = new TasksInMemory().holding(TaskStory.signedByTheLead(), VERSION);
		var command = new SignSheet.Command(TASK, EveryStateTests.viewer(SECOND), "of009", SIGNED, null);
		signSheet(tasks).handle(command, Instant.parse("2022-03-07T16:30:00Z"));
		assertThat(((InspectionTask.Signed) tasks.now(TASK)).signedOn()).isEqualTo(LocalDate.of(2022, 3, 8));
	}

	@Test
	void theSignatureNamesOfficerAndAccount() {
		var tasks = new TasksInMemory().holding(TaskStory.filled(), VERSION);
		sign(tasks, LEAD, SIGNED, null);
		assertThat(((InspectionTask.Signing) tasks.now(TASK)).signatures())
			.containsExactly(new Signature(LEAD, "account of OF-002", NOON));
	}

	@Test
	void anIncompleteSheetIsNotSignedAndEachShortcomingIsNamed() {
		var tasks = new TasksInMemory().holding(TaskStory.halfFilled(), VERSION);
		assertThat(sign(tasks, LEAD, SIGNED, null))
			.isEqualTo(new SignSheet.Outcome.Incomplete(List.of(new Shortcoming(SheetRules.UNANSWERED, ENGINEERS))));
	}

	@Test
	void aPhotoThatHasNotArrivedHoldsTheSignatureBack() {
		var tasks = new TasksInMemory().holding(TaskStory.filled(), VERSION);
		var signSheet = new SignSheet(tasks, (task) -> Set.of());
		assertThat(signSheet.handle(command(LEAD, SIGNED, null), NOON)).isEqualTo(
				new SignSheet.Outcome.Incomplete(List.of(new Shortcoming(SheetRules.PHOTO_NOT_STORED, ENGINEERS))));
	}

	@Test
	void aSheetNobodySavedCannotBeSigned() {
		var tasks = new TasksInMemory().holding(TaskStory.open(), VERSION);
		assertThat(sign(tasks, LEAD, SIGNED, null))
			.isEqualTo(new SignSheet.Outcome.RefusedBy(TaskRules.NOTHING_TO_SIGN));
	}

	@Test
	void anAgencysRefusalNeedsItsReason() {
		var tasks = new TasksInMemory().holding(TaskStory.filled(), VERSION);
		assertThat(sign(tasks, LEAD, new Acknowledgement.AgencyRefused(" "), null))
			.isEqualTo(new SignSheet.Outcome.RefusedBy(TaskRules.REFUSAL_NEEDS_REASON));
	}

	@Test
	void anAgencysRefusalDoesNotKeepTheTeamFromClosing() {
		var tasks = new TasksInMemory().holding(TaskStory.filled(), VERSION);
		var refused = new Acknowledgement.AgencyRefused("负责人拒绝签字");
		sign(tasks, LEAD, refused, null);
		sign(tasks, SECOND, new Acknowledgement.AgencyRefused("拒签"), null);
		assertThat(tasks.now(TASK)).isInstanceOfSatisfying(InspectionTask.Signed.class,
				(signed) -> assertThat(signed.acknowledgement()).isEqualTo(refused));
	}

	@Test
	void theTeamMustAgreeOnWhatTheAgencyDid() {
		var tasks = new TasksInMemory().holding(TaskStory.signedByTheLead(), VERSION);
		assertThat(sign(tasks, SECOND, new Acknowledgement.AgencyRefused("拒签"), null))
			.isEqualTo(new SignSheet.Outcome.RefusedBy(TaskRules.ACKNOWLEDGED_OTHERWISE));
	}

	@Test
	void anOfficerWhoIsNotOfTheTeamIsRefused() {
		var tasks = new TasksInMemory().holding(TaskStory.filled(), VERSION);
		assertThat(sign(tasks, STRANGER, SIGNED, null)).isEqualTo(new SignSheet.Outcome.NotOfTheTeam());
	}

	@Test
	void aTaskOfAnotherBrigadeIsNotFound() {
		var tasks = new TasksInMemory().holding(TaskStory.filled(), VERSION);
		var viewer = new Viewer(new Jurisdiction.Brigade("511083"), STRANGER);
		assertThat(signSheet(tasks).handle(new SignSheet.Command(TASK, viewer, "of005", SIGNED, null), NOON))
			.isEqualTo(new SignSheet.Outcome.NotFound());
	}

	@Test
	void aSheetThatChangedUnderTheOfficersEyesIsNotSigned() {
		var tasks = new TasksInMemory().holding(TaskStory.filled(), VERSION);
		assertThat(sign(tasks, LEAD, SIGNED, VERSION - 1)).isEqualTo(new SignSheet.Outcome.Stale());
	}

	@Test
	void aRepeatedSignatureIsTheSameAsBeforeEvenIfItsVersionIsOld() {
		var tasks = new TasksInMemory().holding(TaskStory.signedByTheLead(), VERSION);
		assertThat(sign(tasks, LEAD, SIGNED, VERSION - 1)).isInstanceOf(SignSheet.Outcome.SameAsBefore.class);
	}

	@Test
	void aSignatureThatSomebodyOvertakesIsSaidSo() {
		var tasks = new TasksInMemory().holding(TaskStory.filled(), VERSION).overtakenByAnother();
		assertThat(sign(tasks, LEAD, SIGNED, VERSION)).isEqualTo(new SignSheet.Outcome.OvertakenByAnother());
	}

	private static SignSheet.Outcome sign(TasksInMemory tasks, OfficerId officer, Acknowledgement acknowledgement,
			@Nullable Long version) {
		return signSheet(tasks).handle(command(officer, acknowledgement, version), NOON);
	}

	private static SignSheet signSheet(TasksInMemory tasks) {
		return new SignSheet(tasks, (task) -> Set.of(PHOTO.value()));
	}

	private static SignSheet.Command command(OfficerId officer, Acknowledgement acknowledgement,
			@Nullable Long version) {
		return new SignSheet.Command(TASK, EveryStateTests.viewer(officer), "account of " + officer.value(),
				acknowledgement, version);
	}

}
