package io.firewarden.inspection.casefile.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.firewarden.inspection.casefile.application.FileCase.Outcome;
import io.firewarden.inspection.casefile.domain.CaseFile.CaseId;
import io.firewarden.inspection.casefile.domain.CaseFile.CaseNumber;
import io.firewarden.inspection.casefile.domain.CaseFile.Subject;
import io.firewarden.inspection.casefile.domain.CaseFile.Suspicion;
import io.firewarden.inspection.casefile.domain.CaseFile.TaskId;
import io.firewarden.inspection.casefile.domain.CaseFiled;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FileCaseTests {

	private final Set<CaseId> filed = new HashSet<>();

	private final List<CaseFiled> events = new ArrayList<>();

	private final FileCase fileCase = new FileCase((file) -> {
		boolean fresh = this.filed.add(file.state().id());
		if (fresh) {
			this.events.addAll(file.events());
		}
		return fresh;
	}, (unit, year, task) -> unit.equals("511011") ? Optional.of(new CaseNumber(unit + "/" + year + "/1"))
			: Optional.empty());

	@Test
	void pursuedFindingsAreFiledAtTheAuthorityOfThePlace() {
		var outcome = this.fileCase.handle(command("511011", suspicion("ELG-04a", "V-INELIGIBLE")));
		assertThat(outcome).isInstanceOfSatisfying(Outcome.Filed.class, (done) -> {
			assertThat(done.caseFile().authority()).isEqualTo("511011");
			assertThat(done.caseFile().filedOn()).isEqualTo(LocalDate.of(2022, 3, 9));
			assertThat(this.events).containsExactly(new CaseFiled(done.caseFile()));
		});
	}

	@Test
	void severalFindingsOfOneSuspicionNameItOnce() {
		var outcome = this.fileCase.handle(command("511011", suspicion("ELG-04a", "V-INELIGIBLE"),
				suspicion("ELG-05a", "V-INELIGIBLE"), suspicion("PRQ-A5a", null)));
		assertThat(outcome).isInstanceOfSatisfying(Outcome.Filed.class, (done) -> {
			assertThat(done.caseFile().suspectedViolations()).containsExactly("V-INELIGIBLE");
			assertThat(done.caseFile().items()).containsExactly("ELG-04a", "ELG-05a", "PRQ-A5a");
		});
	}

	@Test
	void theSameSheetAgainFilesNothing() {
		var command = command("511011", suspicion("ELG-04a", "V-INELIGIBLE"));
		this.fileCase.handle(command);
		assertThat(this.fileCase.handle(command)).isInstanceOf(Outcome.FiledBefore.class);
		assertThat(this.events).hasSize(1);
	}

	@Test
	void withNothingToPursueNoCaseIsFiled() {
		assertThat(this.fileCase.handle(command("511011"))).isEqualTo(new Outcome.NothingToPursue());
	}

	@Test
	void aUnitWithoutNumbersFilesNothing() {
		assertThat(this.fileCase.handle(command("510100", suspicion("ELG-04a", "V-INELIGIBLE"))))
			.isEqualTo(new Outcome.RefusedBy(FileCase.UNIT_WITHOUT_NUMBERS, "510100"));
	}

	private static Suspicion suspicion(String item, String violation) {
		return new Suspicion("task-1/" + item, item, violation);
	}

	private static FileCase.Command command(String brigade, Suspicion... pursued) {
		return new FileCase.Command(new TaskId("task-1"), new Subject("91511011MA6A00007B", "内江示例消防技术服务有限公司"), brigade,
				LocalDate.of(2022, 3, 9), List.of(pursued));
	}

}
