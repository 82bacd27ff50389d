package io.firewarden.inspection.casefile.adapter;

import io.firewarden.inspection.casefile.application.FileCase;
import io.firewarden.inspection.casefile.application.FileCase.Outcome;
import io.firewarden.inspection.casefile.domain.CaseFile.Subject;
import io.firewarden.inspection.casefile.domain.CaseFile.Suspicion;
import io.firewarden.inspection.casefile.domain.CaseFile.TaskId;
import io.firewarden.inspection.outcome.SheetOutcome;
import io.firewarden.inspection.outcome.SheetSigned;
import io.firewarden.platform.event.Permanent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Findings marked for filing are followed by a case file. */
final class CaseOutcome implements SheetOutcome {

	private static final Logger log = LoggerFactory.getLogger(CaseOutcome.class);

	private final FileCase fileCase;

	CaseOutcome(FileCase fileCase) {
		this.fileCase = fileCase;
	}

	@Override
	public void follow(SheetSigned sheet) {
		switch (this.fileCase.handle(command(sheet))) {
			case Outcome.Filed(var file) -> log.info("Case {} filed after task {}", file.id().value(), sheet.taskId());
			case Outcome.FiledBefore(var file) -> log.debug("Case {} was filed before", file.value());
			case Outcome.NothingToPursue() -> log.debug("Nothing to pursue after task {}", sheet.taskId());
			case Outcome.RefusedBy(var rule, var what) -> throw new Permanent(rule.code() + ": " + what);
		}
	}

	private static FileCase.Command command(SheetSigned sheet) {
		return new FileCase.Command(new TaskId(sheet.taskId()), new Subject(sheet.uscc(), sheet.agencyName()),
				sheet.brigade(), sheet.signedOn(),
				sheet.findings()
					.stream()
					.filter(SheetSigned.Finding::fileCase)
					.map((finding) -> new Suspicion(finding.findingId(), finding.itemCode(), finding.violationCode()))
					.toList());
	}

}
