package io.firewarden.registry.agency.adapter;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.web.ExpectedVersion;
import io.firewarden.platform.web.FieldProblem;
import io.firewarden.platform.web.Problems;
import io.firewarden.platform.web.Refusal;
import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.registry.agency.application.Assessor;
import io.firewarden.registry.agency.application.Assessors;
import io.firewarden.registry.agency.application.InMemoryAgencies;
import io.firewarden.registry.agency.application.Placement;
import io.firewarden.registry.agency.application.RegisterAgency;
import io.firewarden.registry.agency.application.ReviseAgency;
import io.firewarden.registry.agency.domain.Standing;
import io.firewarden.registry.practitioner.application.EngagedPeople;
import io.firewarden.registry.practitioner.application.InMemoryPractitioners;
import io.firewarden.registry.practitioner.application.KnownStaff;
import io.firewarden.registry.supervision.ShippedUnits;
import io.firewarden.testkit.Covers;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

import static io.firewarden.registry.agency.AgencyStory.USCC;
import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** One answer per ending; how answers look on HTTP is tried over a socket in AgencyIT. */
class AgencyControllerTests {

	private static final Caller OFFICER = new Caller("zhidui", "支队", Set.of(Role.DETACHMENT_OFFICER), "511000", null,
			null);

	private static final Caller BRIGADE = new Caller("of002", "东兴区大队", Set.of(Role.BRIGADE_OFFICER), "511011", null,
			null);

	private final InMemoryAgencies agencies = new InMemoryAgencies();

	private final InMemoryPractitioners people = new InMemoryPractitioners();

	private final AgencyController controller = controller();

	@Test
	void registeredIsCreatedWithItsPlaceAndVersion() {
		ResponseEntity<AgencyView> answer = register(anlan(), OFFICER);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
		assertThat(answer.getHeaders().getLocation()).hasToString("/api/registry/agencies/" + USCC);
		assertThat(answer.getHeaders().getETag()).isEqualTo("\"1\"");
		assertThat(answer.getBody()).isNotNull().satisfies((view) -> {
			assertThat(view.verdict()).isEqualTo(Standing.Verdict.UNDETERMINED);
			assertThat(view.lights()).extracting(LightView::code)
				.containsExactly("ELG-01", "ELG-02", "ELG-03", "ELG-04", "ELG-05", "ELG-06");
			assertThat(view.brigadeName()).isEqualTo("市中区大队");
			assertThat(view.warnings()).isEmpty();
		});
	}

	@Test
	void sameAsBeforeIsOk() {
		register(anlan(), OFFICER);
		assertThat(register(anlan(), OFFICER).getStatusCode()).isEqualTo(HttpStatus.OK);
	}

	@Test
	@Covers("REG-002")
	void aDuplicateIsAConflict() {
		register(anlan(), OFFICER);
		assertRefused(() -> register(anlan().onPremisesOf("1"), OFFICER), HttpStatus.CONFLICT, "REG-002");
	}

	@Test
	@Covers("REG-001")
	void aWrongCodeComesWithASuggestion() {
		Refusal refusal = assertRefused(
				() -> this.controller.registerAgency(form("91511OOOMAOODEMN4W", anlan()), OFFICER, Locale.CHINA),
				HttpStatus.UNPROCESSABLE_CONTENT, "REG-001");
		assertThat(refusal.errors()).singleElement()
			.satisfies((error) -> assertThat(error.suggestion()).isEqualTo(USCC.value()));
	}

	@Test
	@Covers({ "REG-003", "REG-008" })
	void breachesAreListedByField() {
		Refusal refusal = assertRefused(() -> register(anlan().ledBy("E9"), BRIGADE), HttpStatus.UNPROCESSABLE_CONTENT,
				"REG-003");
		assertThat(refusal.errors()).extracting(FieldProblem::field).containsExactly("brigade", "technicalLead");
	}

	@Test
	void aRevisionCarriesTheNextVersion() {
		register(anlan(), OFFICER);
		ResponseEntity<AgencyView> answer = revise(anlan().onPremisesOf("1"), 1, OFFICER);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(answer.getHeaders().getETag()).isEqualTo("\"2\"");
		assertThat(revise(anlan().onPremisesOf("1"), 1, OFFICER).getHeaders().getETag()).isEqualTo("\"2\"");
	}

	@Test
	void aStaleRevisionFailsItsPrecondition() {
		register(anlan(), OFFICER);
		assertRefused(() -> revise(anlan().onPremisesOf("1"), 7, OFFICER), HttpStatus.PRECONDITION_FAILED, "PLT-009");
	}

	@Test
	void anOvertakenRevisionIsAConflict() {
		register(anlan(), OFFICER);
		this.agencies.overtakeNextWriting(() -> revise(anlan().onPremisesOf("2"), 1, OFFICER));
		assertRefused(() -> revise(anlan().onPremisesOf("1"), 1, OFFICER), HttpStatus.CONFLICT, "PLT-019");
	}

	@Test
	void anotherBrigadesAgencyIsNotFound() {
		register(anlan(), OFFICER);
		assertRefused(() -> revise(anlan().onPremisesOf("1"), 1, BRIGADE), HttpStatus.NOT_FOUND, "PLT-007");
		assertRefused(() -> this.controller.agency(USCC.value(), null, BRIGADE, Locale.CHINA), HttpStatus.NOT_FOUND,
				"PLT-007");
		assertRefused(() -> this.controller.agency("91511000MA00DEMN4X", null, OFFICER, Locale.CHINA),
				HttpStatus.NOT_FOUND, "PLT-007");
	}

	@Test
	@Covers("REG-009")
	void theCodeDoesNotChange() {
		register(anlan(), OFFICER);
		Refusal refusal = assertRefused(() -> this.controller.reviseAgency(USCC.value(),
				revision(AgencyStory.OTHER_USCC.value(), anlan()), new ExpectedVersion(1), OFFICER, Locale.CHINA),
				HttpStatus.UNPROCESSABLE_CONTENT, "REG-009");
		assertThat(refusal.errors()).singleElement()
			.satisfies((error) -> assertThat(error.suggestion()).isEqualTo(USCC.value()));
	}

	@Test
	@Covers("REG-213")
	void peopleAreNotRevisedWithTheirAgency() {
		register(anlan(), OFFICER);
		assertRefused(() -> this.controller.reviseAgency(USCC.value(), form(USCC.value(), anlan()),
				new ExpectedVersion(1), OFFICER, Locale.CHINA), HttpStatus.UNPROCESSABLE_CONTENT, "REG-213");
	}

	@Test
	void aRefusedRevisionSaysWhy() {
		register(anlan(), OFFICER);
		assertRefused(() -> revise(anlan().in("510104"), 1, OFFICER), HttpStatus.UNPROCESSABLE_CONTENT, "REG-004");
	}

	@Test
	@Covers("REG-020")
	void anInnerDigitThatDoesNotFitIsAWarning() {
		ResponseEntity<AgencyView> answer = this.controller.registerAgency(form("91511000MA62K00019", anlan()), OFFICER,
				Locale.CHINA);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
		assertThat(answer.getBody()).isNotNull()
			.satisfies((view) -> assertThat(view.warnings()).extracting(AgencyView.AgencyWarning::code)
				.containsExactly("REG-020"));
	}

	private ResponseEntity<AgencyView> register(AgencyStory story, Caller caller) {
		return this.controller.registerAgency(form(USCC.value(), story), caller, Locale.CHINA);
	}

	private ResponseEntity<AgencyView> revise(AgencyStory story, long version, Caller caller) {
		return this.controller.reviseAgency(USCC.value(), revision(USCC.value(), story), new ExpectedVersion(version),
				caller, Locale.CHINA);
	}

	private AgencyController controller() {
		Assessor assessor = Assessors.over(new EngagedPeople(this.people, this.people));
		StaticMessageSource texts = new StaticMessageSource();
		texts.addMessage("REG-020", Locale.CHINA, "请核对");
		Placement placement = new Placement(ShippedUnits.load());
		return new AgencyController(new RegisterAgency(this.agencies, placement, new KnownStaff(this.people), assessor),
				new ReviseAgency(this.agencies, placement, assessor), this.agencies, noHistory(),
				new AgencyAnswers(ShippedUnits.load(), texts), new Problems(),
				Clock.fixed(AgencyStory.NOW.toInstant(), AgencyStory.NOW.getZone()));
	}

	/** History is tried over a real store. */
	private static AgencyHistory noHistory() {
		return new AgencyHistory((uscc) -> List.of());
	}

	private static AgencyForm form(String uscc, AgencyStory story) {
		return JsonMapper.shared().convertValue(story.form(uscc), AgencyForm.class);
	}

	private static AgencyForm revision(String uscc, AgencyStory story) {
		return JsonMapper.shared().convertValue(story.revision(uscc), AgencyForm.class);
	}

	private static Refusal assertRefused(ThrowingCallable call, HttpStatus status, String code) {
		Refusal refusal = catchThrowableOfType(Refusal.class, call);
		assertThat(refusal).isNotNull();
		assertThat(refusal.status()).isEqualTo(status);
		assertThat(refusal.code()).isEqualTo(code);
		return refusal;
	}

}
