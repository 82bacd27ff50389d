package io.firewarden.sampling;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.firewarden.sampling.draw.adapter.verify.Replay;
import io.firewarden.sampling.frame.ObjectRegister;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Steps out of turn and values that do not fit: the code, and the draw as it was. */
@SamplingTest
class StepRefusalIT {

	@LocalServerPort
	int port;

	@Autowired
	ObjectRegister objects;

	private Ceremony people;

	@BeforeEach
	void agenciesAreKnown() {
		this.people = Ceremony.at(this.port);
		Ceremony.agencies(this.objects, "STEP", 11);
	}

	private void refused(String draw, Desk who, String step, String body, int status, String code) {
		String before = this.people.view(draw).toString();
		who.post(draw + step, body).expect(status, code);
		assertThat(this.people.view(draw)).as("the draw after " + step).hasToString(before);
	}

	@Test
	@Covers({ "SMP-012", "SMP-013", "SMP-020", "SMP-030", "SMP-040", "SMP-050", "SMP-075" })
	void everyStepHasItsTurn() {
		String draw = this.people.open("\"Q1\",\"Q2\"");
		String replacement = "{\"unitId\":\"%s\",\"reason\":\"CANCELLED\"}".formatted(Ceremony.agency("STEP", 1));
		refused(draw, this.people.first(), "/reveals", Ceremony.value(Ceremony.FIRST), 409, "SMP-030");
		refused(draw, this.people.organiser(), "/freeze", "", 422, "SMP-021");
		refused(draw, this.people.organiser(), "/draw", "", 409, "SMP-040");
		refused(draw, this.people.leader(), "/publish", "", 409, "SMP-050");
		refused(draw, this.people.leader(), "/replacements", replacement, 409, "SMP-075");
		this.people.commit(draw, Ceremony.FIRST, Ceremony.SECOND);
		refused(draw, this.people.first(), "/commitments", Ceremony.commitment("jianzheng1", "another"), 409,
				"SMP-013");
		this.people.organiser().post(draw + "/freeze", "").expect(200);
		refused(draw, this.people.organiser(), "/freeze", "", 409, "SMP-020");
		refused(draw, this.people.first(), "/commitments", Ceremony.commitment("jianzheng1", "another"), 409,
				"SMP-012");
		refused(draw, this.people.organiser(), "/draw", "", 409, "SMP-040");
		refused(draw, this.people.organiser(), "/public-values", Ceremony.value("3 6 1"), 422, "SMP-033");
		this.people.leader()
			.put(draw + "/exclusions", this.people.version(draw),
					"{\"exclusions\":[{\"unitId\":\"%s\",\"reason\":\"CANCELLED\"}]}"
						.formatted(Ceremony.agency("STEP", 1)))
			.expect(409, "SMP-020");
		this.people.leader()
			.put(draw + "/admissions", this.people.version(draw),
					"{\"admissions\":[{\"unitId\":\"%s\",\"reason\":\"x\"}]}".formatted(Ceremony.agency("STEP", 1)))
			.expect(409, "SMP-020");
		assertThat(this.people.state(draw)).isEqualTo("FROZEN");
	}

	@Test
	void whatIsFrozenStaysWhateverTheRegistryLearns() {
		String draw = this.people.committed("\"Q1\",\"Q2\"");
		String root = this.people.organiser()
			.post(draw + "/freeze", "")
			.expect(200)
			.json()
			.path("frameRoot")
			.asString();
		try (var registry = new RegistryEvents()) {
			registry.registered(Ceremony.agency("STEP", 1), 2, "改名的机构", false);
		}
		this.people.first().post(draw + "/reveals", Ceremony.value(Ceremony.FIRST)).expect(200);
		this.people.second().post(draw + "/reveals", Ceremony.value(Ceremony.SECOND)).expect(200);
		var drawn = this.people.organiser().post(draw + "/draw", "").expect(200).json();
		assertThat(drawn.path("frameRoot").asString()).isEqualTo(root);
		assertThat(drawn.path("strata").toString()).contains("\"size\":11");
		try (var registry = new RegistryEvents()) {
			registry.registered(Ceremony.agency("STEP", 1), 3, "内江演示机构STEP01有限公司", true);
		}
	}

	@Test
	@Covers({ "SMP-031", "SMP-032" })
	void aValueThatDoesNotFitOrIsWeakIsNotTaken() {
		String draw = this.people.committed("\"Q1\",\"Q2\"");
		this.people.organiser().post(draw + "/freeze", "").expect(200);
		refused(draw, this.people.first(), "/reveals", Ceremony.value(Ceremony.SECOND), 422, "SMP-031");
		refused(draw, this.people.first(), "/reveals", Ceremony.value(Ceremony.FIRST + " "), 422, "SMP-031");
		String weak = this.people.open("\"Q1\"");
		this.people.commit(weak, "12345678", "87654321");
		this.people.organiser().post(weak + "/freeze", "").expect(200);
		this.people.first().post(weak + "/reveals", Ceremony.value("12345678")).expect(200);
		refused(weak, this.people.second(), "/reveals", Ceremony.value("87654321"), 422, "SMP-032");
		assertThat(this.people.state(weak)).isEqualTo("FROZEN");
	}

	@Test
	@Covers("SMP-060")
	void aVoidDrawKeepsItsNumberItsReasonAndRefusesEverything() {
		for (String draw : List.of(this.people.open("\"Q1\""), this.people.committed("\"Q1\""),
				this.people.seeded("\"Q1\""), this.people.drawn("\"Q1\""))) {
			int number = this.people.view(draw).path("sequence").asInt();
			this.people.organiser().post(draw + "/void", "{\"reason\":\"断电\"}").expect(403, "PLT-006");
			this.people.leader().post(draw + "/void", "{\"reason\":\"断电\"}").expect(200);
			refused(draw, this.people.organiser(), "/freeze", "", 409, "SMP-020");
			refused(draw, this.people.organiser(), "/draw", "", 409, "SMP-040");
			refused(draw, this.people.leader(), "/publish", "", 409, "SMP-050");
			refused(draw, this.people.leader(), "/void", "{\"reason\":\"再断电\"}", 409, "SMP-060");
			assertThat(this.people.view(draw).path("sequence").asInt()).isEqualTo(number);
			assertThat(this.people.everybody()
				.get("/public/sampling/draws/" + draw.substring(draw.lastIndexOf('/') + 1))
				.expect(200)
				.json()
				.path("voidReason")
				.asString()).isEqualTo("断电");
		}
	}

	@Test
	void aBundleCutOffOrEditedIsFound() throws Exception {
		String draw = this.people.drawn("\"Q1\",\"Q2\"");
		this.people.organiser().get(draw + "/bundle").expect(404, "PLT-007");
		this.people.leader().post(draw + "/publish", "").expect(200);
		String bundle = this.people.organiser().get(draw + "/bundle").expect(200).text();
		assertThat(Replay.of(bundle.getBytes(StandardCharsets.UTF_8))).isEmpty();
		byte[] whole = bundle.getBytes(StandardCharsets.UTF_8);
		assertThatThrownBy(() -> Replay.of(Arrays.copyOf(whole, whole.length / 2)))
			.satisfies((ex) -> assertThat(ex.getClass().getSimpleName()).isEqualTo("Unusable"));
		List<String> edited = new ArrayList<>();
		edited.add(bundle.replace("\"RATIO\"", "\"COUNT\""));
		edited.add(bundle.replace(Ceremony.FIRST, Ceremony.SECOND));
		edited.add(bundle.replaceFirst("P00", "P01"));
		for (String one : edited) {
			assertThat(one).isNotEqualTo(bundle);
			assertThat(Replay.of(one.getBytes(StandardCharsets.UTF_8))).isPresent();
		}
	}

	@Test
	void whatADeskHasSeenIsNotSentAgain() {
		String draw = this.people.open("\"Q1\"");
		String seen = this.people.version(draw);
		this.people.organiser().getUnless(draw, seen).expect(304);
		this.people.first().post(draw + "/commitments", Ceremony.commitment("jianzheng1", Ceremony.FIRST)).expect(200);
		assertThat(this.people.organiser().getUnless(draw, seen).expect(200).header("ETag")).isNotEqualTo(seen);
	}

}
