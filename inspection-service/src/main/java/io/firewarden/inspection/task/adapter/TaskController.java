package io.firewarden.inspection.task.adapter;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.firewarden.inspection.task.application.EligibilityHints;
import io.firewarden.inspection.task.application.SaveSheet;
import io.firewarden.inspection.task.application.SignSheet;
import io.firewarden.inspection.task.application.TaskRules;
import io.firewarden.inspection.task.application.Viewer;
import io.firewarden.inspection.task.domain.InspectionTask;
import io.firewarden.inspection.task.domain.OfficerId;
import io.firewarden.inspection.task.domain.Shortcoming;
import io.firewarden.inspection.task.domain.TaskId;
import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.ExpectedVersion;
import io.firewarden.platform.web.FieldProblem;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/inspection/tasks")
class TaskController {

	private final TaskList tasks;

	private final SaveSheet saveSheet;

	private final SignSheet signSheet;

	private final EligibilityHints hints;

	private final TaskViews views;

	private final Problems problems;

	private final Clock clock;

	TaskController(TaskList tasks, SaveSheet saveSheet, SignSheet signSheet, EligibilityHints hints, TaskViews views,
			Problems problems, Clock clock) {
		this.tasks = tasks;
		this.saveSheet = saveSheet;
		this.signSheet = signSheet;
		this.hints = hints;
		this.views = views;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR })
	Listing<TaskRow> listTasks(Caller caller, Paging paging, @RequestParam(defaultValue = "false") boolean mine,
			@RequestParam(required = false) StoredTask.@Nullable State state,
			@RequestParam(required = false) @Nullable String uscc,
			@RequestParam(required = false) @Nullable String brigade) {
		var wanted = new TaskList.Wanted(mine, (state != null) ? state.name() : null, uscc, brigade);
		var page = this.tasks.page(viewer(caller), wanted, paging);
		return Listing.of(page.map((task) -> TaskRow.of(task.state(), task.updatedAt())),
				Map.of("state", this.tasks.states(viewer(caller), wanted)));
	}

	@GetMapping("/{id}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR })
	ResponseEntity<TaskView> getTask(Caller caller, @PathVariable String id, Locale locale) {
		var task = this.tasks.one(new TaskId(id), viewer(caller)).orElseThrow(this.problems::notFound);
		var hint = this.hints.of(task.state().assignment().agency().uscc(), locale);
		return ResponseEntity.ok()
			.eTag(Etags.of(task.version()))
			.body(this.views.of(task.state(), task.version(), task.updatedAt(), hint, locale));
	}

	@PutMapping("/{id}/sheet")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<TaskView> saveSheet(Caller caller, @PathVariable String id, ExpectedVersion expected,
			@Valid @RequestBody SheetRequest request, Locale locale) {
		var command = new SaveSheet.Command(new TaskId(id), viewer(caller), expected.value(), request.results());
		return switch (this.saveSheet.handle(command, this.clock.instant())) {
			case SaveSheet.Outcome.Saved(var task) -> written(task, locale);
			case SaveSheet.Outcome.SameAsBefore(var task) -> written(task, locale);
			case SaveSheet.Outcome.NotFound() -> throw this.problems.notFound();
			case SaveSheet.Outcome.NotOfTheTeam() ->
				throw this.problems.refused(HttpStatus.FORBIDDEN, TaskRules.NOT_OF_THE_TEAM);
			case SaveSheet.Outcome.Stale() -> throw this.problems.stale();
			case SaveSheet.Outcome.OvertakenByAnother() -> throw this.problems.overtaken();
			case SaveSheet.Outcome.NotAcceptable(var objections) -> throw this.problems
				.refused(HttpStatus.UNPROCESSABLE_CONTENT, TaskRules.NOT_SAVEABLE, items(objections));
			case SaveSheet.Outcome.RefusedBy(var rule) ->
				throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, rule);
		};
	}

	@PostMapping("/{id}/signatures")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER })
	ResponseEntity<TaskView> signSheet(Caller caller, @PathVariable String id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String seen,
			@Valid @RequestBody SignatureRequest request, Locale locale) {
		var command = new SignSheet.Command(new TaskId(id), viewer(caller), caller.username(),
				request.acknowledgement(), version(seen));
		return switch (this.signSheet.handle(command, this.clock.instant())) {
			case SignSheet.Outcome.Done(var task) -> written(task, locale);
			case SignSheet.Outcome.SameAsBefore(var task) -> written(task, locale);
			case SignSheet.Outcome.NotFound() -> throw this.problems.notFound();
			case SignSheet.Outcome.NotOfTheTeam() ->
				throw this.problems.refused(HttpStatus.FORBIDDEN, TaskRules.NOT_OF_THE_TEAM);
			case SignSheet.Outcome.Stale() -> throw this.problems.stale();
			case SignSheet.Outcome.OvertakenByAnother() -> throw this.problems.overtaken();
			case SignSheet.Outcome.Incomplete(var shortcomings) -> throw this.problems
				.refused(HttpStatus.UNPROCESSABLE_CONTENT, TaskRules.SHEET_NOT_READY, items(shortcomings));
			case SignSheet.Outcome.RefusedBy(var rule) ->
				throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, rule);
		};
	}

	private ResponseEntity<TaskView> written(Versioned<InspectionTask> task, Locale locale) {
		return ResponseEntity.ok()
			.eTag(Etags.of(task.version()))
			.body(this.views.of(task.state(), task.version(), this.clock.instant(), null, locale));
	}

	/** Who did not say which version they saw signs the sheet as it is. */
	private @Nullable Long version(@Nullable String seen) {
		if (seen == null) {
			return null;
		}
		try {
			return Long.valueOf(seen.replace("W/", "").replace("\"", "").strip());
		}
		catch (NumberFormatException ex) {
			throw this.problems.stale();
		}
	}

	private static List<FieldProblem> items(List<Shortcoming> shortcomings) {
		return shortcomings.stream()
			.map((shortcoming) -> FieldProblem.of(shortcoming.item().value(), shortcoming.rule().code(),
					shortcoming.item().value()))
			.toList();
	}

	private static Viewer viewer(Caller caller) {
		return new Viewer(caller.jurisdiction(), (caller.officer() != null) ? new OfficerId(caller.officer()) : null);
	}

}
