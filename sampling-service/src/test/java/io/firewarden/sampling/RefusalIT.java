package io.firewarden.sampling;

import io.firewarden.platform.access.Role;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.TestTokens;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the desks of campaigns, draws and fires refuse before anything is looked up. */
@SamplingTest
class RefusalIT {

	private static final String CAMPAIGN = "/api/sampling/campaigns/NJ-2022-FTSA";

	@LocalServerPort
	int port;

	@Test
	@Covers("SMP-102")
	void withoutApprovalAndFilingNumbersNoCampaignIsActivated() {
		var refused = Desk.of(this.port, "zhiduizhang", Role.DETACHMENT_LEADER)
			.post(CAMPAIGN + "/activation", "{\"authority\":\"内江市人民政府\",\"documentNo\":\" \"}")
			.expect(422, "SMP-102");
		assertThat(refused.json().path("errors").valueStream().map((one) -> one.path("field").asString()))
			.containsExactly("documentNo", "filingNo", "approvedOn");
	}

	@Test
	@Covers("SMP-007")
	void aQuotaOfMoreThanAllIsNoQuota() {
		Desk.of(this.port, "zhidui", Role.DETACHMENT_OFFICER)
			.post(CAMPAIGN + "/draws", """
					{"quotas":["Q6"],"witnesses":["w1","w2"],"sizes":[{"quota":"Q6","rule":"RATIO","ratio":"1.2"}]}""")
			.expect(422, "SMP-007");
	}

	@Test
	@Covers("SMP-201")
	void aBrigadeEntersTheFiresOfItsOwnArea() {
		String fire = """
				{"unitId":"U-9001","name":"内江演示商场","brigade":"511083","on":"2022-03-01","deaths":0,"injured":0,"majorImpact":false}""";
		new Desk(this.port,
				TestTokens.of(Role.BRIGADE_OFFICER).username("of001").org("511002").audience("sampling").bearer())
			.post("/api/sampling/fires", fire)
			.expect(422, "SMP-201");
		Desk.of(this.port, "zhidui", Role.DETACHMENT_OFFICER).post("/api/sampling/fires", fire).expect(201);
	}

}
