package io.firewarden.registry.commitment.adapter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.agency.AgencyDirectory;
import io.firewarden.registry.commitment.adapter.CommitmentAnswers.CommitmentRow;
import io.firewarden.registry.commitment.adapter.CommitmentSearch.CommitmentFilter;
import io.firewarden.registry.commitment.application.Commitments;
import io.firewarden.registry.commitment.domain.LetterTemplate;
import io.firewarden.registry.commitment.domain.LetterTemplates;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reading commitments and the texts of the letter. */
@RestController
class CommitmentController {

	private static final Map<String, String> SORTS = Map.of("on", "body.on", "name", "body.name", "state",
			"body.state");

	private final CommitmentSearch search;

	private final Commitments commitments;

	private final AgencyDirectory agencies;

	private final LetterTemplates templates;

	private final CommitmentAnswers answers;

	private final Problems problems;

	private final Clock clock;

	CommitmentController(CommitmentSearch search, Commitments commitments, AgencyDirectory agencies,
			LetterTemplates templates, CommitmentAnswers answers, Problems problems, Clock clock) {
		this.search = search;
		this.commitments = commitments;
		this.agencies = agencies;
		this.templates = templates;
		this.answers = answers;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping("/api/registry/commitments")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.SERVICE })
	Listing<CommitmentRow> commitments(@ParameterObject CommitmentFilter filter, Paging paging, Caller caller,
			Locale locale) {
		Paging sorted = paging.sortable(SORTS, new Paging.Order("on", true));
		var found = this.search.list(filter, sorted, caller.jurisdiction());
		Map<String, Map<String, Long>> facets = new TreeMap<>();
		for (String field : List.of("state", "brigade")) {
			facets.put(field, new TreeMap<>(this.search.count(filter, field, caller.jurisdiction())));
		}
		return Listing.of(found.map((stored) -> this.answers.row(stored.state(), locale)), facets);
	}

	@GetMapping("/api/registry/commitments/{uscc}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.SERVICE })
	ResponseEntity<CommitmentView> commitment(@PathVariable String uscc, Caller caller, Locale locale) {
		var agency = this.agencies.find(uscc, caller.jurisdiction()).orElseThrow(this.problems::notFound);
		// Whoever may see the agency may see its letter, also one filed with another
		// brigade.
		var found = this.commitments.of(agency.uscc(), new Jurisdiction.Everywhere());
		CommitmentView view = this.answers.view(agency, found, caller, locale);
		return ResponseEntity.ok().eTag(Etags.of(view.version())).body(view);
	}

	@GetMapping("/api/registry/reference/commitment-templates")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.AUDITOR, Role.OPERATOR, Role.AGENCY, Role.ASSOCIATION, Role.SERVICE })
	List<TemplateView> commitmentTemplates(Locale locale) {
		int current = this.templates.on(LocalDate.now(this.clock)).map(LetterTemplate::version).orElse(0);
		return this.templates.all()
			.stream()
			.map((one) -> new TemplateView(one.version(), one.effectiveFrom(),
					CommitmentAnswers.words(one.title(), locale), CommitmentAnswers.words(one.preamble(), locale),
					one.points().stream().map((point) -> CommitmentAnswers.words(point, locale)).toList(), one.covers(),
					one.source(), one.version() == current))
			.toList();
	}

	/** A text of the letter in the caller's language; the Chinese one binds. */
	record TemplateView(int version, LocalDate effectiveFrom, String title, String preamble, List<String> points,
			List<String> covers, String source, boolean current) {
	}

}
