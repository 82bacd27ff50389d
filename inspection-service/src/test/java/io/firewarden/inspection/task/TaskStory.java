package io.firewarden.inspection.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.inspection.task.domain.Acknowledgement;
import io.firewarden.inspection.task.domain.Answer;
import io.firewarden.inspection.task.domain.Assignment;
import io.firewarden.inspection.task.domain.Checklist;
import io.firewarden.inspection.task.domain.DrawnUnit;
import io.firewarden.inspection.task.domain.InspectedAgency;
import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.inspection.task.domain.ItemCode;
import io.firewarden.inspection.task.domain.ItemResult;
import io.firewarden.inspection.task.domain.OfficerId;
import io.firewarden.inspection.task.domain.PhotoId;
import io.firewarden.inspection.task.domain.Severity;
import io.firewarden.inspection.task.domain.Sheet;
import io.firewarden.inspection.task.domain.Signature;
import io.firewarden.inspection.task.domain.TaskId;
import io.firewarden.inspection.task.domain.Team;
import io.firewarden.inspection.task.domain.ViolationCode;

/** Tasks as tests meet them: one agency in 东兴区, two officers, a sheet of two items. */
public final class TaskStory {

	public static final TaskId TASK = new TaskId("task-1");

	public static final OfficerId LEAD = new OfficerId("OF-002");

	public static final OfficerId SECOND = new OfficerId("OF-009");

	public static final OfficerId STRANGER = new OfficerId("OF-005");

	public static final PhotoId PHOTO = new PhotoId("a".repeat(64));

	public static final Instant NOON = Instant.parse("2022-03-07T04:00:00Z");

	public static final ItemCode PREMISES = new ItemCode("ELG-02");

	public static final ItemCode ENGINEERS = new ItemCode("ELG-04a");

	private TaskStory() {
	}

	public static Assignment assignment() {
		return new Assignment(TASK, new DrawnUnit("draw-1", "NJ-2022-FTSA", "unit-1", "511011"),
				new InspectedAgency("91511011MA6A00007B", "内江示例消防技术服务有限公司"), "511011", new Team(List.of(LEAD, SECOND)),
				LocalDate.of(2022, 3, 4));
	}

	public static Checklist checklist() {
		return new Checklist("2022", new Checklist.DayRange(1, 90), List.of(line(PREMISES), line(ENGINEERS)));
	}

	private static Checklist.Item line(ItemCode code) {
		return new Checklist.Item(code, Severity.S1, new ViolationCode("V-INELIGIBLE"), true);
	}

	public static InspectionTask open() {
		return new InspectionTask.Open(assignment());
	}

	public static InspectionTask halfFilled() {
		return new InspectionTask.InProgress(assignment(), sheet(List.of(conform(PREMISES))));
	}

	public static InspectionTask filled() {
		return new InspectionTask.InProgress(assignment(), sheet(withOneFinding()));
	}

	public static InspectionTask signedByTheLead() {
		return new InspectionTask.Signing(assignment(), sheet(withOneFinding()), new Acknowledgement.AgencySigned(),
				List.of(new Signature(LEAD, "of002", NOON)));
	}

	public static InspectionTask signedByAll() {
		return new InspectionTask.Signed(assignment(), sheet(withOneFinding()), new Acknowledgement.AgencySigned(),
				List.of(new Signature(LEAD, "of002", NOON), new Signature(SECOND, "of009", NOON)),
				LocalDate.of(2022, 3, 7));
	}

	public static Sheet sheet(List<ItemResult> results) {
		return new Sheet(checklist(), results, LEAD, NOON);
	}

	public static List<ItemResult> withOneFinding() {
		return List.of(conform(PREMISES), nonconform(ENGINEERS));
	}

	public static ItemResult conform(ItemCode code) {
		return new ItemResult(code, Answer.CONFORM, null, List.of(), null, null);
	}

	public static ItemResult nonconform(ItemCode code) {
		return new ItemResult(code, Answer.NONCONFORM, "现场仅1名注册消防工程师", List.of(PHOTO), null, null);
	}

	public static ItemResult answered(ItemCode code, Answer answer, String note, PhotoId... photos) {
		return new ItemResult(code, answer, note, List.of(photos), null, null);
	}

	/** What another draw says of the same object. */
	public static DrawnUnit further() {
		return new DrawnUnit("DRAW-2", "DEMO", assignment().unit().unitId(), "daily", List.of("PRQ"));
	}

	public static InspectionTask joint() {
		return open().join(further(), (_, list) -> list).orElseThrow().state();
	}

	public static InspectionTask cancelled() {
		return open().cancel("MOVED_OUT").orElseThrow().state();
	}

}
