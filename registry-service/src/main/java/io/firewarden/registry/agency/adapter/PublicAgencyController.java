package io.firewarden.registry.agency.adapter;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.firewarden.platform.access.PublicAccess;
import io.firewarden.platform.id.Ids;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.agency.application.Agencies;
import io.firewarden.registry.agency.application.AgencySearch;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.Uscc;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Agencies for everybody: masked, cacheable, in the order of their names and no other. A
 * ranking would read as a recommendation (Order 7 art. 25).
 */
@RestController
@RequestMapping("/public/registry/agencies")
class PublicAgencyController {

	private static final CacheControl A_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

	private static final Jurisdiction EVERYBODY = new Jurisdiction.Everywhere();

	private final AgencySearch search;

	private final Agencies agencies;

	private final AgencyAnswers answers;

	private final Problems problems;

	PublicAgencyController(AgencySearch search, Agencies agencies, AgencyAnswers answers, Problems problems) {
		this.search = search;
		this.agencies = agencies;
		this.answers = answers;
		this.problems = problems;
	}

	@GetMapping
	@PublicAccess
	ResponseEntity<Listing<PublicAgency>> publicAgencies(@RequestParam @Nullable String q, Paging paging,
			Locale locale) {
		var query = AgencySearch.Query.text(q, AgencySearch.Reach.PUBLIC);
		var window = new AgencySearch.Window(paging.page(), paging.size(), AgencySearch.Order.NAME, false);
		AgencySearch.Hits hits = this.search.search(query, window, EVERYBODY);
		List<PublicAgency> rows = hits.content()
			.stream()
			.map((hit) -> this.answers.masked(hit.agency(), locale))
			.toList();
		String versions = hits.content().stream().map((hit) -> tag(hit.agency())).collect(Collectors.joining(","));
		return answer(locale, versions, Long.toString(hits.total()))
			.body(new Listing<>(rows, hits.total(), paging.page(), paging.size(), Map.of()));
	}

	@GetMapping("/{uscc}")
	@PublicAccess
	ResponseEntity<PublicAgency> publicAgency(@PathVariable String uscc, Locale locale) {
		Versioned<ServiceAgency> agency = Uscc.read(uscc)
			.flatMap((code) -> this.agencies.find(code, EVERYBODY))
			.orElseThrow(this.problems::notFound);
		return answer(locale, tag(agency), "").body(this.answers.masked(agency, locale));
	}

	/** The same content in another language is another entity. */
	private static ResponseEntity.BodyBuilder answer(Locale locale, String versions, String total) {
		return ResponseEntity.ok()
			.cacheControl(A_MINUTE)
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.eTag("\"" + Ids.derived(locale.getLanguage(), versions, total) + "\"");
	}

	private static String tag(Versioned<ServiceAgency> agency) {
		return agency.state().uscc() + ":" + agency.version();
	}

}
