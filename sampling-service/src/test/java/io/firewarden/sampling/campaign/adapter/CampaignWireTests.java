package io.firewarden.sampling.campaign.adapter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import io.firewarden.contracts.Contracts;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.sampling.campaign.CampaignFile;
import io.firewarden.sampling.campaign.domain.CampaignEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class CampaignWireTests {

	static Stream<CampaignEvent> events() {
		return Stream.of(
				new CampaignEvent.CampaignActivated("X", 1,
						new CampaignFile.Approval("市政府", "1", "2", null, LocalDate.of(2023, 1, 1))),
				new CampaignEvent.CampaignRevised("X", 2, "上级要求", List.of("quotas[1].ratio")));
	}

	@ParameterizedTest
	@MethodSource("events")
	void everyEventKeepsItsContract(CampaignEvent event) {
		var sent = CampaignWire.toWire(event);
		assertThat(Contracts.problems(sent.type(), StoredJson.mapper().writeValueAsString(sent.data()))).isEmpty();
	}

}
