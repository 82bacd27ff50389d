package io.firewarden.inspection.outcome;

import io.firewarden.contracts.Contracts;
import io.firewarden.platform.store.StoredJson;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomeContractTests {

	@Test
	void aSignedSheetIsReadBack() {
		var read = StoredJson.mapper().readValue(Contracts.example("inspection.sheet-signed.v1"), SheetSigned.class);
		assertThat(read.findings()).isNotEmpty()
			.allSatisfy((finding) -> assertThat(finding.itemCode()).startsWith("ELG-"));
	}

}
