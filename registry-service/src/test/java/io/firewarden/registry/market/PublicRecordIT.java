package io.firewarden.registry.market;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.firewarden.platform.access.Role;
import io.firewarden.registry.RegistryTest;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables beside that of the enterprises, through the same pipeline. */
@RegistryTest
class PublicRecordIT {

	private static final String ABNORMAL = "SCJG_NJ_ABNORMAL_20220307_001_D.csv";

	private static final String HEAD = "PRIPID,SPECAUSE,ABNTIME,REMDATE\r\n";

	@LocalServerPort
	int port;

	private final String series = "pr" + UUID.randomUUID().toString().substring(0, 8);

	@Test
	@Covers("REG-500")
	void whatWasMadePublicStandsOnThePageOfTheEnterprise() {
		FeedDeskClient officer = FeedDeskClient.of(this.port,
				TestTokens.of(Role.DETACHMENT_OFFICER).username("zhidui"));
		officer.bring("a.csv", "PRIPID,ENTNAME,DOM,OPSCOPE\r\n" + this.series + ",内江演示安澜消防有限公司,内江市市中区演示路1号,消防技术服务\r\n");
		String listed = HEAD + row(this.series, "未按规定公示年度报告", "2021-07-09", "")
				+ row("nobody", "通过登记的住所无法联系", "2021-07-09", "");
		JsonNode done = officer.bring(ABNORMAL, listed);
		assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
		assertThat(done.get("table").asString()).isEqualTo("ABNORMAL");
		assertThat(done.get("kept").asInt()).as("of whom nothing is kept, no record is").isOne();
		JsonNode record = records(officer).get(0);
		assertThat(record.get("kind").asString()).isEqualTo("ABNORMAL");
		assertThat(record.get("reason").asString()).isEqualTo("未按规定公示年度报告");
		assertThat(record.get("on").asString()).isEqualTo("2021-07-09");
		assertThat(record.get("ref").get("line").asInt()).isEqualTo(2);
		assertThat(officer.bring(ABNORMAL, listed).get("unchanged").asInt()).isOne();
		assertThat(officer.bring(ABNORMAL, HEAD + row(this.series, "未按规定公示年度报告", "2021-07-09", "2022-03-01"))
			.get("kept")
			.asInt()).isOne();
		assertThat(records(officer)).hasSize(1);
		assertThat(records(officer).get(0).get("removedOn").asString()).isEqualTo("2022-03-01");
		JsonNode held = officer.bring(ABNORMAL, HEAD + row(this.series, "", "2021-07-09", ""));
		assertThat(held.get("state").asString()).isEqualTo("QUARANTINED");
		assertThat(officer.faults(held, "REJECTED").get(0).get("problems").get(0).get("code").asString())
			.isEqualTo("REG-500");
	}

	@Test
	void theOtherTablesHaveTheirOwnTitles() {
		FeedDeskClient officer = FeedDeskClient.of(this.port,
				TestTokens.of(Role.DETACHMENT_OFFICER).username("zhidui"));
		officer.bring("a.csv", "PRIPID,ENTNAME,DOM,OPSCOPE\r\n" + this.series + ",内江演示安泰消防有限公司,内江市市中区演示路2号,消防技术服务\r\n");
		JsonNode serious = officer.ended(
				officer
					.send("SCJG_NJ_SERIOUS_ILLEGAL_20220307_001_D.csv",
							("PRIPID,列入原因,列入日期,作出决定机关\r\n" + this.series + ",虚假登记,2022/1/5,内江市市场监督管理局\r\n")
								.getBytes(StandardCharsets.UTF_8),
							null)
					.expect(202)
					.json()
					.get("id")
					.asString());
		assertThat(serious.get("kept").asInt()).as(serious.toString()).isOne();
		officer.bring("SCJG_NJ_CASE_PUBLIC_20220307_001_D.jsonl", "{\"PRIPID\":\"" + this.series
				+ "\",\"ILLEGACTTYPE\":\"无照经营\",\"PENDECNO\":\"内市监罚〔2022〕7号\",\"PENDECISSDATE\":\"2022-02-11\"}\n");
		assertThat(records(officer).valueStream().map((one) -> one.get("kind").asString()))
			.containsExactly("CASE_PUBLIC", "SERIOUS_ILLEGAL");
		assertThat(records(officer).get(0).get("documentNo").asString()).isEqualTo("内市监罚〔2022〕7号");
	}

	private JsonNode records(FeedDeskClient officer) {
		return officer.desk().get("/api/registry/market/entities/" + this.series).expect(200).json().get("records");
	}

	private static String row(String id, String reason, String on, String removed) {
		return id + "," + reason + "," + on + "," + removed + "\r\n";
	}

}
