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

	private final CaseFile file = new CaseFile(new CaseFile.CaseId("8b61f2d4073e4c59ae98b5c0d7f3126a"),
			new CaseFile.CaseNumber("内消市中立字〔2022〕第0001号"), new CaseFile.TaskId("5f0c7a1e9b3d4c6285e1f7a0b9d2c346"),
			new CaseFile.Subject("91511000MA00DEMN4W", "内江演示安澜消防技术服务有限公司"), "511002",
			List.of(new CaseFile.Suspicion("5f0c7a1e9b3d4c6285e1f7a0b9d2c346/ELG-04a", "ELG-04a", "V-INELIGIBLE")),
			LocalDate.of(2022, 3, 9));

	@Test
	void whatIsWrittenOfACaseIsTheGoldenExample() {
		var wire = CaseWire.toWire(this.file.file().events().getFirst());
		var json = StoredJson.mapper().writeValueAsString(wire.data());
		Contracts.validate(wire.type(), json);
		assertThat(StoredJson.mapper().readTree(json))
			.isEqualTo(StoredJson.mapper().readTree(Contracts.example(wire.type())));
	}

	@Test
	void aCaseComesBackAsItWasStored() {
		var form = StateForm.json(StoredCase.class, StoredCase::of, StoredCase::caseFile);
		assertThat(form.read(form.write(this.file))).isEqualTo(this.file);
	}

}
