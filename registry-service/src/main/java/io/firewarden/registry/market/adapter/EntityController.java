package io.firewarden.registry.market.adapter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.agency.AgencyDirectory;
import io.firewarden.registry.market.CodeProblem;
import io.firewarden.registry.market.Concern;
import io.firewarden.registry.market.KeptEntity;
import io.firewarden.registry.market.LegalPerson;
import io.firewarden.registry.market.MarketChange;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.MarketStatus;
import io.firewarden.registry.market.PublicRecord;
import io.firewarden.registry.market.RowRef;
import io.firewarden.registry.market.ScopeClass;
import io.firewarden.registry.market.ScopeEvidence;
import io.firewarden.registry.market.application.PublicRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/market/entities")
class EntityController {

	/** Each count reads what it counts: of more the reader would wait for seconds. */
	private static final long MOST_COUNTED = 5000;

	private final EntityBook entities;

	private final AgencyDirectory agencies;

	private final Optional<ScopeEvidence> scopes;

	private final PublicRecords records;

	private final Problems problems;

	EntityController(EntityBook entities, AgencyDirectory agencies, Optional<ScopeEvidence> scopes,
			PublicRecords records, Problems problems) {
		this.records = records;
		this.entities = entities;
		this.agencies = agencies;
		this.scopes = scopes;
		this.problems = problems;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR })
	Listing<EntityView> marketEntities(@RequestParam @Nullable String q, @RequestParam @Nullable String uscc,
			@RequestParam @Nullable ScopeClass scope, @RequestParam @Nullable MarketStatus status,
			@RequestParam @Nullable String division, Paging paging, Caller caller) {
		var query = new EntityBook.Query(q, uscc, (scope != null) ? scope.name() : null,
				(status != null) ? status.name() : null, division);
		Found<KeptEntity> found = this.entities.list(query, caller.jurisdiction(), paging);
		Map<String, Map<String, Long>> facets = (found.total() > MOST_COUNTED) ? Map.of()
				: this.entities.facets(query, caller.jurisdiction());
		return Listing.of(found.map((one) -> view(one, caller)), facets);
	}

	@GetMapping("/{id}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR })
	EntityView marketEntity(@PathVariable String id, Caller caller) {
		return this.entities.find(id, caller.jurisdiction())
			.map((one) -> view(one, caller).with(this.records.of(one.entity().sourceId())))
			.orElseThrow(this.problems::notFound);
	}

	private EntityView view(KeptEntity kept, Caller caller) {
		MarketEntity one = kept.entity();
		ScopeEvidence.Shown scope = this.scopes
			.map((reader) -> reader.of(one.scopeText(), kept.judgement().dictionary()))
			.orElseGet(() -> new ScopeEvidence.Shown(kept.judgement().scope(), List.of(), null));
		Optional<LinkedAgencyView> agency = Optional.ofNullable(one.uscc())
			.flatMap((uscc) -> this.agencies.find(uscc, caller.jurisdiction()))
			.map((card) -> new LinkedAgencyView(card.uscc(), card.name()));
		return new EntityView(one.sourceId(), one.sourceId(), one.uscc(), one.usccProblem(), one.statedCode(),
				one.formerNumbers(), one.name(), one.formerNames(), one.subject().text(), one.subject().code(),
				one.subject().legalPerson(), one.subject().reason(), one.standing().status(), one.standing().raw(),
				one.standing().on(), (one.legalRep() != null) ? one.legalRep().masked() : null,
				(one.phone() != null) ? one.phone().masked() : null, one.domicile(), one.division(), one.brigade(),
				one.scopeText(), scope, one.regAuthority(), one.establishedOn(), one.approvedOn(), one.sourceTime(),
				one.withdrawn(), kept.judgement().why().stream().sorted().toList(), one.changes(), kept.ref(),
				agency.orElse(null), List.of());
	}

	/** An agency in one line. */
	record LinkedAgencyView(String uscc, String name) {
	}

	/** An enterprise as it is answered. */
	record EntityView(String id, String sourceId, @Nullable String uscc, @Nullable CodeProblem usccProblem,
			@Nullable String statedCode, List<String> formerNumbers, String name, List<String> formerNames,
			@Nullable String subjectType, @Nullable String subjectCode, LegalPerson legalPerson,
			String legalPersonReason, MarketStatus status, @Nullable String statusRaw, @Nullable LocalDate statusOn,
			@Nullable String legalRepMasked, @Nullable String phoneMasked, @Nullable String domicile,
			@Nullable String division, @Nullable String brigade, String scopeText, ScopeEvidence.Shown scope,
			@Nullable String regAuthority, @Nullable LocalDate establishedOn, @Nullable LocalDate approvedOn,
			@Nullable LocalDateTime sourceTime, boolean withdrawn, List<Concern> concerns, List<MarketChange> changes,
			RowRef ref, @Nullable LinkedAgencyView agency, List<PublicRecord> records) {

		/** With what was made public about it; a list of enterprises leaves it out. */
		EntityView with(List<PublicRecord> told) {
			return new EntityView(this.id, this.sourceId, this.uscc, this.usccProblem, this.statedCode,
					this.formerNumbers, this.name, this.formerNames, this.subjectType, this.subjectCode,
					this.legalPerson, this.legalPersonReason, this.status, this.statusRaw, this.statusOn,
					this.legalRepMasked, this.phoneMasked, this.domicile, this.division, this.brigade, this.scopeText,
					this.scope, this.regAuthority, this.establishedOn, this.approvedOn, this.sourceTime, this.withdrawn,
					this.concerns, this.changes, this.ref, this.agency, told);
		}

	}

}
