package io.firewarden.registry.declaration.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Listing;
import io.firewarden.registry.declaration.application.Declarations;
import io.firewarden.registry.declaration.application.Registers;
import io.firewarden.registry.declaration.domain.Declaration;
import io.firewarden.registry.declaration.domain.DeclarationId;
import io.firewarden.registry.declaration.domain.DeclaredContent;
import io.firewarden.registry.declaration.domain.Difference;
import io.firewarden.registry.declaration.domain.Section;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reading declarations, and how they differ from the register. */
@RestController
@RequestMapping("/api/registry/declarations")
class DeclarationController {

	private static final Map<String, String> SORTS = Map.of("submittedAt", "body.receivedOn", "name", "body.name",
			"state", "body.state", "updatedAt", "updatedAt");

	/** Fields that tell of a person. */
	static final Set<String> PERSONAL = Set.of("legalRep", "phone");

	private final DeclarationSearch search;

	private final Declarations declarations;

	private final Registers registers;

	private final DeclarationAnswers answers;

	private final Clock clock;

	DeclarationController(DeclarationSearch search, Declarations declarations, Registers registers,
			DeclarationAnswers answers, Clock clock) {
		this.search = search;
		this.declarations = declarations;
		this.registers = registers;
		this.answers = answers;
		this.clock = clock;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.SERVICE })
	Listing<DeclarationRow> declarations(@ParameterObject DeclarationFilter filter, Paging paging, Caller caller,
			Locale locale) {
		Paging sorted = paging.sortable(SORTS, new Paging.Order("submittedAt", true));
		var found = this.search.list(filter, sorted, caller.jurisdiction());
		Map<String, Map<String, Long>> facets = new TreeMap<>();
		for (String field : List.of("state", "mark", "brigade")) {
			facets.put(field, new TreeMap<>(this.search.count(filter, field, caller.jurisdiction())));
		}
		return Listing.of(found.map((stored) -> this.answers.row(stored.state(), locale)), facets);
	}

	@GetMapping("/{id}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.SERVICE })
	ResponseEntity<DeclarationView> declaration(@PathVariable String id, Caller caller, Locale locale) {
		return this.answers.ok(known(id, caller), caller, locale);
	}

	@GetMapping("/{id}/differences")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.AGENCY, Role.SERVICE })
	DeclarationDifferences declarationDifferences(@PathVariable String id, Caller caller) {
		var sheet = known(id, caller).state().sheet();
		Registers.Held held = this.registers.of(sheet.filer().uscc(), caller.jurisdiction())
			.orElseThrow(this.answers::notFound);
		return new DeclarationDifferences(Difference.between(held.content(), sheet.content())
			.stream()
			.filter((one) -> DeclarationAnswers.seesPeople(caller) || !PERSONAL.contains(one.path()))
			.map((one) -> view(one, sheet.content()))
			.toList(), LocalDate.now(this.clock));
	}

	private Versioned<Declaration> known(String id, Caller caller) {
		return this.declarations.find(new DeclarationId(id), caller.jurisdiction()).orElseThrow(this.answers::notFound);
	}

	private DifferenceView view(Difference one, DeclaredContent declared) {
		return new DifferenceView(one.path(), one.section(), one.field(), one.kind(), one.register(), one.declared(),
				this.registers.takes(one.path(), declared));
	}

	/** All differences as of today. */
	record DeclarationDifferences(List<DifferenceView> content, LocalDate asOf) {
	}

	/** One difference; {@code takeable} when the register can take the declared value. */
	record DifferenceView(String path, Section section, String field, Difference.Kind kind, @Nullable String register,
			@Nullable String declared, boolean takeable) {
	}

}
