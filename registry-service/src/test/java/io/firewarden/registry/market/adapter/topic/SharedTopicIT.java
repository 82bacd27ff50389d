package io.firewarden.registry.market.adapter.topic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.firewarden.platform.access.Role;
import io.firewarden.registry.Desk;
import io.firewarden.testkit.TestGateway;
import io.firewarden.testkit.TestTokens;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two processes of this service share the topic; one of them is killed midway. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SharedTopicIT {

	private static final int FIRST = 3000;

	private static final int SECOND = 6000;

	/** Every tenth is an enterprise of the trade. */
	private static final int TRADE = 10;

	private static final String GROUP = "registry-market-records";

	private static RunningProcess backbone;

	private static RunningProcess one;

	private static RunningProcess other;

	@BeforeAll
	static void start() throws IOException {
		backbone = RunningProcess.storeAndBroker();
		String gateway = TestGateway.start();
		one = RunningProcess.registry("share-one", backbone, gateway);
		other = RunningProcess.registry("share-other", backbone, gateway);
		for (RunningProcess instance : new RunningProcess[] { one, other }) {
			await().atMost(Duration.ofSeconds(180))
				.ignoreExceptions()
				.until(() -> Desk.ofEverybody(instance.port()).get("/actuator/health/readiness").status() == 200);
		}
	}

	@AfterAll
	static void stop() {
		other.close();
		one.close();
		backbone.close();
	}

	@Test
	@Order(1)
	void eachTakesItsShareAndNoneRepeatsAny() {
		awaitBothInTheGroup();
		send(0, FIRST);
		await().atMost(Duration.ofSeconds(180)).until(() -> total("read") >= FIRST);
		assertThat(total("read")).isEqualTo(FIRST);
		assertThat(total("kept")).isEqualTo(FIRST / TRADE);
		assertThat(total("unchanged") + total("stale") + total("rejected")).isZero();
		Map<String, Long> shares = shares();
		assertThat(shares).hasSize(2);
		assertThat(shares.values())
			.allSatisfy((share) -> assertThat(share).isBetween(FIRST * 3L / 10, FIRST * 7L / 10));
		assertThat(shares.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(FIRST);
		assertThat(entities()).isEqualTo(FIRST / TRADE);
		leadsAreNotDoubled(FIRST / TRADE);
		JsonNode health = detachment().get("/api/registry/market/health").expect(200).json().path("sources");
		assertThat(health.valueStream()
			.filter((one) -> one.path("source").asString().equals("TOPIC"))
			.map((one) -> one.path("state").asString())).containsExactly("OK");
	}

	@Test
	@Order(2)
	void whenOneIsKilledTheOtherCompletes() {
		send(FIRST, FIRST + SECOND);
		await().pollInterval(Duration.ofMillis(20))
			.atMost(Duration.ofSeconds(120))
			.until(() -> total("read") > FIRST + SECOND / 10);
		other.kill();
		assertThat(total("read")).as("killed midway").isLessThan(FIRST + SECOND);
		await().atMost(Duration.ofSeconds(240)).until(() -> total("read") >= FIRST + SECOND);
		assertThat(total("read")).isEqualTo(FIRST + SECOND);
		assertThat(entities()).isEqualTo((FIRST + SECOND) / TRADE);
		leadsAreNotDoubled((FIRST + SECOND) / TRADE);
	}

	/** An instance is ready before the broker has shared the partitions out again. */
	private static void awaitBothInTheGroup() {
		try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker()))) {
			await().atMost(Duration.ofSeconds(120)).ignoreExceptions().untilAsserted(() -> {
				ConsumerGroupDescription group = admin.describeConsumerGroups(List.of(GROUP)).all().get().get(GROUP);
				assertThat(group.members()).hasSize(2);
				assertThat(group.members()).extracting((member) -> member.assignment().topicPartitions().size())
					.doesNotContain(0)
					.satisfies((held) -> assertThat(Set.copyOf(held)).as("equal shares").hasSize(1));
			});
		}
	}

	private static String broker() {
		return "127.0.0.1:" + backbone.ports().getFirst();
	}

	private static void leadsAreNotDoubled(int expected) {
		await().atMost(Duration.ofSeconds(180)).untilAsserted(() -> assertThat(leads("XC-A")).isEqualTo(expected));
		Set<String> subjects = new HashSet<>();
		for (int page = 0; page * 200 < expected; page++) {
			detachment().get("/api/registry/leads?rule=XC-A&size=200&page=" + page)
				.expect(200)
				.json()
				.path("content")
				.forEach((lead) -> subjects.add(lead.path("uscc").asString("")));
		}
		assertThat(subjects).hasSize(expected);
	}

	private static long leads(String rule) {
		return detachment().get("/api/registry/leads?rule=" + rule + "&size=1")
			.expect(200)
			.json()
			.path("total")
			.asLong();
	}

	private static long entities() {
		return detachment().get("/api/registry/market/entities?size=1").expect(200).json().path("total").asLong();
	}

	private static long total(String count) {
		long sum = 0;
		for (JsonNode part : parts()) {
			sum += part.path(count).asLong();
		}
		return sum;
	}

	private static Map<String, Long> shares() {
		Map<String, Long> shares = new TreeMap<>();
		parts().forEach((part) -> part.path("by")
			.properties()
			.forEach((share) -> shares.merge(share.getKey(), share.getValue().asLong(), Long::sum)));
		return shares;
	}

	private static JsonNode parts() {
		return detachment().get("/api/registry/market/topic").expect(200).json().path("content");
	}

	private static Desk detachment() {
		return Desk.of(one.port(), TestTokens.of(Role.DETACHMENT_OFFICER).username("zhidui"));
	}

	private static void send(int from, int to) {
		Map<String, Object> settings = new HashMap<>();
		settings.put("bootstrap.servers", broker());
		settings.put("acks", "all");
		try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
			for (int i = from; i < to; i++) {
				String code = code(i);
				producer.send(new ProducerRecord<>("market.enterprise-records.v1", code,
						record(i, code).getBytes(StandardCharsets.UTF_8)));
			}
		}
	}

	private static String record(int i, String code) {
		boolean trade = i % TRADE == 0;
		return JsonMapper.shared()
			.createObjectNode()
			.put("OP", "I")
			.put("PRIPID", "51100020%08d".formatted(i))
			.put("UNISCID", code)
			.put("ENTNAME", trade ? "内江示例" + i + "消防技术服务有限公司" : "内江示例" + i + "商贸有限公司")
			.put("ENTTYPE", "1130")
			.put("REGSTATE_CN", "存续")
			.put("DOM", "四川省内江市市中区示例路" + i + "号")
			.put("DOMDISTRICT", "511002")
			.put("OPSCOPE", trade ? "消防技术服务；消防设施维护保养检测" : "日用百货销售")
			.put("SRCTIME", "2022-03-06 18:22:10")
			.toString();
	}

	/** Invented, with fitting check digits. */
	private static String code(int i) {
		String organisation = "MR%06d".formatted(i);
		int[] inner = { 3, 7, 9, 10, 5, 8, 4, 2 };
		int sum = 0;
		for (int k = 0; k < inner.length; k++) {
			sum += Character.getNumericValue(organisation.charAt(k)) * inner[k];
		}
		int digit = 11 - sum % 11;
		String body = "91511000" + organisation + ((digit == 10) ? "X" : (digit == 11) ? "0" : String.valueOf(digit));
		String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
		int check = 0;
		int weight = 1;
		for (int k = 0; k < 17; k++) {
			check += alphabet.indexOf(body.charAt(k)) * weight;
			weight = weight * 3 % 31;
		}
		return body + alphabet.charAt((31 - check % 31) % 31);
	}

}
