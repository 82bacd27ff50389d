package io.firewarden.registry.equipment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.ExpectedVersion;
import io.firewarden.platform.web.FieldProblem;
import io.firewarden.platform.web.Problems;
import io.firewarden.platform.web.VersionList;
import io.firewarden.registry.equipment.EquipmentCatalogue.Editions;
import io.firewarden.registry.register.Why;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/reference/equipment-catalogue")
class EquipmentCatalogueController {

	static final Rule ITEM_TWICE = new Rule("REG-406");

	private final EquipmentCatalogue catalogue;

	private final Problems problems;

	private final Clock clock;

	EquipmentCatalogueController(EquipmentCatalogue catalogue, Problems problems, Clock clock) {
		this.catalogue = catalogue;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.ASSOCIATION, Role.SERVICE })
	ResponseEntity<CatalogueView> equipmentCatalogue(@RequestParam @Nullable LocalDate asOf) {
		return view((asOf != null) ? asOf : LocalDate.now(this.clock));
	}

	@GetMapping("/versions")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	VersionList equipmentCatalogueVersions() {
		return this.catalogue.versions();
	}

	@PutMapping
	@Access(Role.DETACHMENT_OFFICER)
	ResponseEntity<CatalogueView> reviseEquipmentCatalogue(@Valid @RequestBody EditionForm form,
			ExpectedVersion expected) {
		Set<String> seen = new HashSet<>();
		List<FieldProblem> errors = new ArrayList<>();
		for (int i = 0; i < form.items.size(); i++) {
			if (!seen.add(form.items.get(i).itemCode)) {
				errors.add(FieldProblem.of("items[%d].itemCode".formatted(i), ITEM_TWICE.code()));
			}
		}
		if (!errors.isEmpty()) {
			throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, ITEM_TWICE, errors);
		}
		Versioned<Editions> before = this.catalogue.editions();
		RequiredEquipment edition = form.edition();
		if (!before.state().editions().contains(edition)) {
			if (before.version() != expected.value()) {
				throw this.problems.stale();
			}
			if (!this.catalogue.record(before, edition, Why.officer(form.reason, LocalDate.now(this.clock)))) {
				throw this.problems.overtaken();
			}
		}
		return view(form.effectiveFrom);
	}

	private ResponseEntity<CatalogueView> view(LocalDate day) {
		Versioned<Editions> editions = this.catalogue.editions();
		RequiredEquipment edition = editions.state().on(day).orElseThrow(this.problems::notFound);
		return ResponseEntity.ok()
			.eTag(Etags.of(editions.version()))
			.body(new CatalogueView(editions.version(), edition.effectiveFrom(), edition.source(), edition.unverified(),
					edition.quantitiesLoaded(), edition.items(),
					editions.state()
						.editions()
						.stream()
						.map((other) -> new EditionRow(other.effectiveFrom(), other.source(), other.unverified(),
								other.items().size()))
						.toList()));
	}

	/** The edition in force on a day, and which others there are. */
	record CatalogueView(long version, LocalDate effectiveFrom, String source, boolean unverified,
			boolean quantitiesLoaded, List<RequiredEquipment.Item> items, List<EditionRow> editions) {
	}

	record EditionRow(LocalDate effectiveFrom, String source, boolean unverified, int items) {
	}

	/** An edition to record. */
	record EditionForm(@NotNull LocalDate effectiveFrom, @NotBlank @Size(max = 300) String source,
			@NotNull Boolean unverified, @NotEmpty @Size(max = 300) List<@NotNull @Valid ItemForm> items,
			@Nullable @Size(max = 500) String reason) {

		RequiredEquipment edition() {
			return new RequiredEquipment(this.effectiveFrom, this.source.strip(), this.unverified,
					this.items.stream().map(ItemForm::item).toList());
		}

	}

	record ItemForm(RequiredEquipment.@NotNull Group group, @NotBlank @Size(max = 60) String itemCode,
			@Nullable @Min(0) Integer minQty, @Nullable @Size(max = 200) String spec,
			@NotNull Boolean calibrationRequired) {

		RequiredEquipment.Item item() {
			return new RequiredEquipment.Item(this.group, this.itemCode, this.minQty, this.spec,
					this.calibrationRequired);
		}

	}

}
