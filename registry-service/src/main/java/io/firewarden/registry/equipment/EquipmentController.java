package io.firewarden.registry.equipment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.web.ExpectedVersion;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import io.firewarden.platform.web.VersionList;
import io.firewarden.registry.agency.AgencyDirectory.AgencyCard;
import io.firewarden.registry.register.AgencyNames;
import io.firewarden.registry.register.Listed;
import io.firewarden.registry.register.RecordAnswers;
import io.firewarden.registry.register.Why;
import io.firewarden.registry.register.Written;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/equipment")
class EquipmentController {

	static final Rule NOT_IN_CATALOGUE = new Rule("REG-402");

	static final Rule ENDS_BEFORE_IT_BEGINS = new Rule("REG-403");

	static final Rule RECORDED_BEFORE = new Rule("REG-404");

	static final Rule OTHER_AGENCY = new Rule("REG-405");

	private final EquipmentRegister register;

	private final EquipmentCatalogue catalogue;

	private final EquipmentAnswers views;

	private final AgencyNames agencies;

	private final RecordAnswers answers;

	private final Problems problems;

	private final Clock clock;

	EquipmentController(EquipmentRegister register, EquipmentCatalogue catalogue, EquipmentAnswers views,
			AgencyNames agencies, RecordAnswers answers, Problems problems, Clock clock) {
		this.register = register;
		this.catalogue = catalogue;
		this.views = views;
		this.agencies = agencies;
		this.answers = answers;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.SERVICE })
	Listing<EquipmentView> equipment(@ParameterObject EquipmentRegister.Query query, Paging paging, Caller caller,
			Locale locale) {
		Listed<Equipment> listed = this.register.search(query, today(), caller.jurisdiction(), paging);
		Found<Stored<Equipment>> found = listed.found();
		return Listing.of(new Found<>(this.views.views(found.content(), locale), found.total(), found.paging()),
				listed.facets());
	}

	@PostMapping
	@ApiResponse(responseCode = "201", description = "Recorded", useReturnTypeSchema = true)
	@ApiResponse(responseCode = "200", description = "Recorded before, with the same content",
			useReturnTypeSchema = true)
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER, Role.AGENCY })
	ResponseEntity<EquipmentView> recordEquipment(@Valid @RequestBody EquipmentForm form, Caller caller,
			Locale locale) {
		AgencyCard agency = this.agencies.written(form.uscc(), caller.jurisdiction(), "uscc");
		check(form);
		Why why = form.why(today(), caller.jurisdiction());
		Written<Equipment> written = this.register.records()
			.add(form.record(null, agency.brigade(), why.source()), why);
		Stored<Equipment> stored = this.answers.settled(written, RECORDED_BEFORE);
		return this.answers.added(written, "/api/registry/equipment/" + stored.id(), stored,
				this.views.view(stored, locale));
	}

	@PutMapping("/{equipmentId}")
	@Access({ Role.DETACHMENT_OFFICER, Role.BRIGADE_OFFICER, Role.AGENCY })
	ResponseEntity<EquipmentView> reviseEquipment(@PathVariable String equipmentId,
			@Valid @RequestBody EquipmentForm form, ExpectedVersion expected, Caller caller, Locale locale) {
		Equipment before = find(equipmentId, caller).state();
		if (!before.uscc().equals(form.uscc())) {
			throw this.answers.field(OTHER_AGENCY, "uscc");
		}
		this.agencies.unfrozen(before.uscc(), "uscc");
		check(form);
		Why why = form.why(today(), caller.jurisdiction());
		Written<Equipment> written = this.register.records()
			.change(equipmentId, expected.value(), caller.jurisdiction(), why,
					(current) -> form.record(equipmentId, current.brigade(), why.source()));
		Stored<Equipment> stored = this.answers.settled(written, RECORDED_BEFORE);
		return this.answers.ok(stored, this.views.view(stored, locale));
	}

	@GetMapping("/{equipmentId}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.SERVICE })
	ResponseEntity<EquipmentView> equipmentRecord(@PathVariable String equipmentId,
			@RequestParam @Nullable LocalDate asOf, Caller caller, Locale locale) {
		Stored<Equipment> stored = this.register.records()
			.asOf(equipmentId, caller.jurisdiction(), asOf)
			.orElseThrow(this.problems::notFound);
		return this.answers.ok(stored, this.views.view(stored, locale));
	}

	@GetMapping("/{equipmentId}/versions")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.SERVICE })
	VersionList equipmentVersions(@PathVariable String equipmentId, Caller caller) {
		return this.register.records()
			.versions(equipmentId, caller.jurisdiction())
			.orElseThrow(this.problems::notFound);
	}

	private Stored<Equipment> find(String equipmentId, Caller caller) {
		return this.register.records().find(equipmentId, caller.jurisdiction()).orElseThrow(this.problems::notFound);
	}

	private void check(EquipmentForm form) {
		if (this.catalogue.on(today()).item(form.itemCode()).isEmpty()) {
			throw this.answers.field(NOT_IN_CATALOGUE, "itemCode");
		}
		if (form.heldTo() != null && form.heldTo().isBefore(form.heldFrom())) {
			throw this.answers.field(ENDS_BEFORE_IT_BEGINS, "heldTo");
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
