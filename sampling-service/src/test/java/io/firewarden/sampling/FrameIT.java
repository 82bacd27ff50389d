package io.firewarden.sampling;

import io.firewarden.platform.access.Role;
import io.firewarden.sampling.frame.FrameObject;
import io.firewarden.sampling.frame.FrameRule;
import io.firewarden.sampling.frame.ObjectRegister;
import io.firewarden.testkit.TestTokens;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The object register under repeated, late and poisonous events. */
@SamplingTest
class FrameIT {

	@LocalServerPort
	int port;

	@Autowired
	ObjectRegister objects;

	@Test
	void repeatedAndLateEventsChangeNothing() {
		String uscc = "91511000MA00FRAM1W";
		try (var registry = new RegistryEvents()) {
			registry.registered(uscc, 1, "第一个名称", false);
			registry.registered(uscc, 3, "第三个名称", true);
			registry.registered(uscc, 2, "第二个名称", false);
			registry.registered(uscc, 3, "第三个名称", true);
			registry.send("registry.eligibility-changed.v1", uscc, 4,
					"{\"uscc\":\"%s\",\"name\":\"x\",\"brigade\":\"511002\",\"asOf\":\"2022-03-07\",\"verdict\":\"ELIGIBLE\"}"
						.formatted(uscc));
			registry.registered("91511000MA00FRAM2W", 1, "其后的机构", true);
		}
		await().untilAsserted(
				() -> assertThat(agencies(true)).contains(FrameObject.agency("91511000MA00FRAM2W", "其后的机构", "511002"))
					.contains(FrameObject.agency(uscc, "第三个名称", "511002")));
		assertThat(agencies(false)).extracting(FrameObject::unitId).doesNotContain(uscc);
		Desk desk = Desk.of(this.port, "zhidui", Role.DETACHMENT_OFFICER);
		var rows = desk.get("/api/sampling/frame?q=91511000ma00fram1&registered=true").expect(200).json();
		assertThat(rows.path("total").asInt()).isEqualTo(1);
		assertThat(rows.path("content").get(0).path("verdict").asString()).isEqualTo("ELIGIBLE");
		assertThat(
				desk.get("/api/sampling/frame?q=%E7%AC%AC%E4%B8%89%E4%B8%AA").expect(200).json().path("total").asInt())
			.isEqualTo(1);
		assertThat(desk.get("/api/sampling/frame?brigade=511083").expect(200).json().path("total").asInt()).isZero();
		desk.get("/api/sampling/frame?sort=secret").expect(400, "PLT-002");
	}

	@Test
	void aBrigadeSeesItsOwnAgenciesOnly() {
		try (var registry = new RegistryEvents()) {
			registry.registered("91511000MA00FRAM5W", 1, "市中区的机构", true);
		}
		Desk own = brigade("511002");
		await().untilAsserted(() -> assertThat(found(own)).isEqualTo(1));
		assertThat(found(brigade("511083"))).isZero();
	}

	private Desk brigade(String code) {
		return new Desk(this.port, TestTokens.of(Role.BRIGADE_OFFICER).org(code).audience("sampling").bearer());
	}

	private static int found(Desk desk) {
		return desk.get("/api/sampling/frame?q=91511000MA00FRAM5W").expect(200).json().path("total").asInt();
	}

	@Test
	void aPoisonousEventIsKeptForAPersonAndHoldsNobodyUp() {
		String uscc = "91511000MA00FRAM3W";
		try (var registry = new RegistryEvents()) {
			registry.send("registry.agency-registered.v1", uscc, 1, "{\"uscc\":");
			registry.registered("91511000MA00FRAM4W", 1, "其后的机构", true);
		}
		await().untilAsserted(
				() -> assertThat(agencies(true)).extracting(FrameObject::unitId).contains("91511000MA00FRAM4W"));
		Desk operator = Desk.of(this.port, "yunwei", Role.OPERATOR);
		assertThat(operator.get("/api/sampling/operations/dead-letters").expect(200).text()).contains(uscc);
	}

	private List<FrameObject> agencies(boolean registered) {
		return this.objects.objects(FrameRule.agencies(registered), LocalDate.of(2022, 3, 7)).in();
	}

}
