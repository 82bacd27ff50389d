package io.firewarden.inspection.task;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.Executors;

import io.firewarden.contracts.Contracts;
import io.firewarden.inspection.InspectionUnderTest;
import io.firewarden.inspection.Visit;
import io.firewarden.platform.access.Role;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SheetIT extends InspectionUnderTest {

	private Visit visit;

	@BeforeEach
	void begin() {
		this.visit = Visit.begin(this);
	}

	@Test
	void aSheetIsFilledSignedByTheTeamAndTold() {
		long version = this.visit.task().version();
		var saved = this.visit.save(this.visit.lead, version, this.visit.answersWithOneFinding("")).isOk();
		assertThat(saved.json().path("state").asString()).isEqualTo("IN_PROGRESS");
		assertThat(saved.response().headers().firstValue("ETag")).hasValue("\"" + (version + 1) + "\"");
		assertThat(this.visit.sign(this.visit.lead).isOk().json().path("state").asString()).isEqualTo("SIGNING");
		var signed = this.visit.sign(this.visit.second).isOk().json();
		assertThat(signed.path("state").asString()).isEqualTo("SIGNED");
		assertThat(signed.path("signedOn").asString()).isEqualTo("2022-03-07");
		assertThat(signed.path("sheet").path("signatures")).hasSize(2);
		await().untilAsserted(
				() -> assertThat(this.events.published("inspection.sheet-signed.v1", this.visit.scene.uscc()))
					.hasSize(1));
		Contracts.validate("inspection.sheet-signed.v1",
				this.events.published("inspection.sheet-signed.v1", this.visit.scene.uscc()).getFirst());
	}

	@Test
	void aChangedAnswerVoidsTheSignaturesGiven() {
		this.visit.save(this.visit.lead, this.visit.task().version(), this.visit.answersWithoutFinding()).isOk();
		this.visit.sign(this.visit.lead).isOk();
		var corrected = this.visit.save(this.visit.second, this.visit.task().version(), Visit.conform("ELG-01")).isOk();
		assertThat(corrected.json().path("state").asString()).isEqualTo("IN_PROGRESS");
		assertThat(corrected.json().path("sheet").path("signatures")).isEmpty();
	}

	@Test
	@Covers("INS-001")
	void onlyTheTeamFillsAndSigns() {
		var colleague = officer("OF-016", this.visit.scene.brigade());
		this.visit.save(colleague, 1, Visit.conform("ELG-01")).isProblem(403, "INS-001");
		this.visit.sign(colleague).isProblem(403, "INS-001");
		this.visit.save(detachment(), 1, Visit.conform("ELG-01")).isProblem(403, "INS-001");
	}

	@Test
	void otherBrigadesSeeNothing() {
		var other = officer("OF-005", "511083");
		get(other, this.visit.path()).isProblem(404, "PLT-007");
		this.visit.save(other, 1, Visit.conform("ELG-01")).isProblem(404, "PLT-007");
		this.visit.sign(other).isProblem(404, "PLT-007");
		assertThat(get(other, "/api/inspection/tasks?uscc=" + this.visit.scene.uscc()).json().path("total").asInt())
			.isZero();
	}

	@Test
	void anAgencyDoesNotLearnThatItWasDrawn() {
		var agency = TestTokens.of(Role.AGENCY).agency(this.visit.scene.uscc());
		get(agency, this.visit.path()).isProblem(403, "PLT-006");
	}

	@Test
	void anOfficerDrawnFromAnotherBrigadeFindsTheTaskAmongTheirs() {
		var mine = get(this.visit.second, "/api/inspection/tasks?mine=true&uscc=" + this.visit.scene.uscc()).isOk();
		assertThat(mine.json().path("total").asInt()).isEqualTo(1);
		assertThat(mine.json().path("facets").path("state").path("OPEN").asInt()).isEqualTo(1);
	}

	@Test
	@Covers("INS-002")
	void aSignedSheetNeverChanges() {
		this.visit.save(this.visit.lead, this.visit.task().version(), this.visit.answersWithoutFinding()).isOk();
		this.visit.sign(this.visit.lead).isOk();
		this.visit.sign(this.visit.second).isOk();
		this.visit.save(this.visit.lead, this.visit.task().version(), Visit.conform("ELG-01"))
			.isProblem(422, "INS-002");
		this.visit.sign(this.visit.second).isOk();
	}

	@Test
	@Covers({ "INS-003", "INS-004", "INS-005", "INS-022" })
	void answersThatCannotBeSavedAreNamed() {
		var refused = this.visit
			.save(this.visit.lead, this.visit.task().version(), Visit.conform("ELG-05a"), Visit.conform("ELG-01"),
					Visit.conform("ELG-01"),
					"{\"itemCode\":\"ELG-02\",\"answer\":\"NONCONFORM\",\"orderWorkingDays\":91}")
			.isProblem(422, "INS-022");
		assertThat(refused.json().path("errors").valueStream().map((error) -> error.path("code").asString()))
			.containsExactlyInAnyOrder("INS-003", "INS-004", "INS-005");
		assertThat(refused.json().path("errors").valueStream().map((error) -> error.path("field").asString()))
			.containsExactlyInAnyOrder("ELG-05a", "ELG-01", "ELG-02");
	}

	@Test
	@Covers({ "INS-006", "INS-007", "INS-008", "INS-009", "INS-010", "INS-011", "INS-015" })
	void aSheetThatIsNotReadyIsNotSigned() {
		this.visit.sign(this.visit.lead).isProblem(422, "INS-006");
		this.visit
			.save(this.visit.lead, this.visit.task().version(), Visit.conform("ELG-01"),
					"{\"itemCode\":\"ELG-02\",\"answer\":\"UNCHECKED\"}",
					"{\"itemCode\":\"ELG-03a\",\"answer\":\"NONCONFORM\"}",
					"{\"itemCode\":\"ELG-03c\",\"answer\":\"CONFORM\",\"photos\":[\"" + "e".repeat(64) + "\"]}",
					Visit.conform("ELG-04a"), Visit.conform("ELG-04b"))
			.isOk();
		var refused = this.visit.sign(this.visit.lead).isProblem(422, "INS-015");
		assertThat(refused.json()
			.path("errors")
			.valueStream()
			.map((error) -> error.path("field").asString() + " " + error.path("code").asString())).containsExactly(
					"ELG-02 INS-008", "ELG-03a INS-009", "ELG-03a INS-010", "ELG-03c INS-011", "ELG-06b INS-007");
		assertThat(refused.json().path("errors").path(4).path("message").asString()).contains("ELG-06b");
	}

	@Test
	@Covers("INS-012")
	void anAgencysRefusalIsWrittenDown() {
		this.visit.save(this.visit.lead, this.visit.task().version(), this.visit.answersWithoutFinding()).isOk();
		this.visit.sign(this.visit.lead, "{\"agencyAcknowledgement\":\"REFUSED\"}").isProblem(422, "INS-012");
		var signing = this.visit
			.sign(this.visit.lead, "{\"agencyAcknowledgement\":\"REFUSED\",\"refusalReason\":\"负责人拒绝签字\"}")
			.isOk();
		assertThat(signing.json().path("sheet").path("agencyAcknowledgement").asString()).isEqualTo("REFUSED");
		assertThat(signing.json().path("sheet").path("refusalReason").asString()).isEqualTo("负责人拒绝签字");
	}

	@Test
	@Covers("INS-013")
	void theTeamAgreesOnWhatTheAgencyDid() {
		this.visit.save(this.visit.lead, this.visit.task().version(), this.visit.answersWithoutFinding()).isOk();
		this.visit.sign(this.visit.lead).isOk();
		this.visit.sign(this.visit.second, "{\"agencyAcknowledgement\":\"REFUSED\",\"refusalReason\":\"拒签\"}")
			.isProblem(422, "INS-013");
	}

	@Test
	void aWriteNamesTheVersionItSaw() {
		long version = this.visit.task().version();
		this.visit.save(this.visit.lead, version, Visit.conform("ELG-01")).isOk();
		this.visit.save(this.visit.second, version, Visit.conform("ELG-02")).isProblem(412, "PLT-009");
		send(request(this.visit.lead, this.visit.path() + "/sheet").header("Content-Type", "application/json")
			.PUT(BodyPublishers.ofString("{\"answers\":[]}"))).isProblem(428, "PLT-008");
		send(request(this.visit.second, this.visit.path() + "/signatures").header("Content-Type", "application/json")
			.header("Idempotency-Key", this.visit.scene.draw())
			.header("If-Match", "\"" + version + "\"")
			.POST(BodyPublishers.ofString("{\"agencyAcknowledgement\":\"SIGNED\"}"))).isProblem(412, "PLT-009");
	}

	@Test
	void anAutosaveThatIsRepeatedChangesNothing() {
		long version = this.visit.task().version();
		this.visit.save(this.visit.lead, version, Visit.conform("ELG-01")).isOk();
		assertThat(this.visit.save(this.visit.lead, version, Visit.conform("ELG-01")).isOk().version())
			.isEqualTo(version + 1);
	}

	@Test
	void officersWhoSignAtTheSameMomentCloseTheSheetOnce() throws Exception {
		this.visit.save(this.visit.lead, this.visit.task().version(), this.visit.answersWithoutFinding()).isOk();
		try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
			both.invokeAll(List.of(() -> signUntilDone(this.visit.lead), () -> signUntilDone(this.visit.second)));
		}
		assertThat(this.visit.task().json().path("state").asString()).isEqualTo("SIGNED");
		await().untilAsserted(
				() -> assertThat(this.events.published("inspection.sheet-signed.v1", this.visit.scene.uscc()))
					.hasSize(1));
	}

	/** Overtaken by the colleague: read again and sign. */
	private Answer signUntilDone(TestTokens who) {
		Answer answer = this.visit.sign(who);
		return (answer.status() == 409) ? this.visit.sign(who).isOk() : answer.isOk();
	}

	@Test
	void whatIsNoAnswerIsNamedByItsField() {
		this.visit.save(this.visit.lead, 1, "{\"itemCode\":\"\",\"answer\":\"CONFORM\"}").isProblem(400, "PLT-002");
		this.visit.save(this.visit.lead, 1, "{\"itemCode\":\"ELG-01\",\"answer\":\"MAYBE\"}").isProblem(400, "PLT-002");
		this.visit.save(this.visit.lead, 1, "{\"itemCode\":\"ELG-01\",\"answer\":\"CONFORM\",\"photos\":[\"x\"]}")
			.isProblem(400, "PLT-002");
	}

	@Test
	void theRegistrysHintIsShownAndMissedWithoutHarm() {
		assertThat(this.visit.task().json().path("eligibility").path("verdict").asString()).isEqualTo("INELIGIBLE");
		assertThat(REGISTRY.lastAuthorization()).startsWith("Bearer ");
		REGISTRY.goDown(true);
		try {
			var task = this.visit.task().json();
			assertThat(task.path("eligibility").isMissingNode()).isTrue();
			assertThat(task.path("eligibilityUnavailable").asBoolean()).isTrue();
		}
		finally {
			REGISTRY.goDown(false);
		}
	}

	@Test
	void itemsAreWordedInTheReadersLanguage() {
		var english = send(request(detachment(), this.visit.path()).header("Accept-Language", "en").GET()).isOk();
		assertThat(english.json().path("items").path(0).path("text").asString()).isEqualTo("Legal-person status");
		assertThat(this.visit.task().json().path("items").path(0).path("text").asString()).isEqualTo("企业法人资格");
	}

}
