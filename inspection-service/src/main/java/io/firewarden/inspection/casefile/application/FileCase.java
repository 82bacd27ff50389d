package io.firewarden.inspection.casefile.application;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.inspection.casefile.domain.CaseFile;
import io.firewarden.inspection.casefile.domain.CaseFile.CaseId;
import io.firewarden.inspection.casefile.domain.CaseFile.Subject;
import io.firewarden.inspection.casefile.domain.CaseFile.Suspicion;
import io.firewarden.inspection.casefile.domain.CaseFile.TaskId;
import io.firewarden.platform.id.Ids;
import io.firewarden.platform.kernel.Rule;

/** Files the case that the officers' findings call for. */
public final class FileCase {

	static final Rule UNIT_WITHOUT_NUMBERS = new Rule("INS-021");

	private final CaseFiles caseFiles;

	private final CaseNumbers numbers;

	public FileCase(CaseFiles caseFiles, CaseNumbers numbers) {
		this.caseFiles = caseFiles;
		this.numbers = numbers;
	}

	public Outcome handle(Command command) {
		if (command.pursued().isEmpty()) {
			return new Outcome.NothingToPursue();
		}
		return this.numbers.take(command.brigade(), command.signedOn().getYear(), command.task())
			.map((number) -> file(new CaseFile(idFor(command.task()), number, command.task(), command.subject(),
					command.brigade(), command.pursued(), command.signedOn())))
			.orElseGet(() -> new Outcome.RefusedBy(UNIT_WITHOUT_NUMBERS, command.brigade()));
	}

	private Outcome file(CaseFile caseFile) {
		return this.caseFiles.add(caseFile.file()) ? new Outcome.Filed(caseFile)
				: new Outcome.FiledBefore(caseFile.id());
	}

	/** One case file per task. */
	public static CaseId idFor(TaskId task) {
		return new CaseId(Ids.derived("case", task.value()));
	}

	/**
	 * A signed sheet.
	 *
	 * @param brigade of the place of the task, which is the authority
	 * @param pursued the findings marked for filing
	 */
	public record Command(TaskId task, Subject subject, String brigade, LocalDate signedOn, List<Suspicion> pursued) {

		public Command {
			pursued = List.copyOf(pursued);
		}

	}

	/** How it ended. */
	public sealed interface Outcome {

		record Filed(CaseFile caseFile) implements Outcome {
		}

		record FiledBefore(CaseId caseFile) implements Outcome {
		}

		record NothingToPursue() implements Outcome {
		}

		record RefusedBy(Rule rule, String what) implements Outcome {
		}

	}

}
