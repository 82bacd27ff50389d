package io.firewarden.inspection.item;

import io.firewarden.inspection.InspectionUnderTest;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceIT extends InspectionUnderTest {

	@Test
	void theCatalogueIsAnsweredWithItsSource() {
		var edition = get(detachment(), "/api/inspection/reference/items").isOk().json();
		assertThat(edition.path("edition").asString()).isEqualTo("2022");
		assertThat(edition.path("source").asString()).contains("39号");
		assertThat(edition.path("items")).hasSize(39);
		assertThat(edition.path("violations")).hasSize(15);
		assertThat(edition.path("items").path(0).path("text").asString()).isEqualTo("企业法人资格");
		assertThat(edition.path("items").path(0).path("legalBasis").asString()).contains("第7号");
	}

	@Test
	@Covers("INS-023")
	void aDayBeforeTheFirstEditionHasNone() {
		get(detachment(), "/api/inspection/reference/items?on=2021-01-01").isProblem(404, "INS-023");
	}

}
