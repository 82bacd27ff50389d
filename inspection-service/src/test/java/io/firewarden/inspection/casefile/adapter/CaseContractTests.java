package io.firewarden.inspection.casefile.adapter;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.contracts.Contracts;
import io.firewarden.inspection.casefile.domain.CaseFile;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.StoredJson;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CaseContractTests {

	private final CaseFile file = new CaseFile(new CaseFile.CaseId("case-1"),
			new CaseFile.CaseNumber("内消东兴立字〔2022〕第0001号"), new CaseFile.TaskId("task-1"),
			new CaseFile.Subject("91511011MA6A00007B", "内江示例消防技术服务有限公司"), "511011",
			List.of(new CaseFile.Suspicion("task-1/ELG-04a", "ELG-04a", "V-INELIGIBLE")), LocalDate.of(2022, 3, 9));

	@Test
	void whatIsWrittenOfACaseKeepsTheContract() {
		var wire = CaseWire.toWire(this.file.file().events().getFirst());
		Contracts.validate(wire.type(), StoredJson.mapper().writeValueAsString(wire.data()));
	}

	@Test
	void aCaseComesBackAsItWasStored() {
		var form = StateForm.json(StoredCase.class, StoredCase::of, StoredCase::caseFile);
		assertThat(form.read(form.write(this.file))).isEqualTo(this.file);
	}

}
