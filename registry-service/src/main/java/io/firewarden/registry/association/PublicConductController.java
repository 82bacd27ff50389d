package io.firewarden.registry.association;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.PublicAccess;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.association.Associations.Association;
import io.firewarden.registry.association.CodeOfConduct.Published;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Published codes of conduct for everybody; the newest version of each. */
@RestController
@RequestMapping("/public/registry/code-of-conduct")
class PublicConductController {

	private static final CacheControl A_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

	private final CodesOfConduct codes;

	private final Associations associations;

	private final Problems problems;

	private final Clock clock;

	PublicConductController(CodesOfConduct codes, Associations associations, Problems problems, Clock clock) {
		this.codes = codes;
		this.associations = associations;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping
	@PublicAccess
	ResponseEntity<PublicConducts> publicCodesOfConduct(Locale locale) {
		List<PublicConductRow> rows = this.codes.all()
			.stream()
			.filter((code) -> !code.published().isEmpty())
			.flatMap((code) -> this.associations.find(code.association())
				.map((own) -> row(own, code.published().getLast(), locale))
				.stream())
			.toList();
		return open().body(new PublicConducts(rows));
	}

	@GetMapping("/{association}")
	@PublicAccess
	ResponseEntity<PublicConduct> publicCodeOfConduct(@PathVariable String association, Locale locale) {
		Association own = this.associations.find(association).orElseThrow(this.problems::notFound);
		List<Published> published = this.codes.of(own.id()).state().published();
		if (published.isEmpty()) {
			throw this.problems.notFound();
		}
		Published newest = published.getLast();
		return open().body(new PublicConduct(own.id(), own.name(locale), newest.version(), newest.title(),
				newest.text(), day(newest)));
	}

	private static ResponseEntity.BodyBuilder open() {
		return ResponseEntity.ok().cacheControl(A_MINUTE).varyBy(HttpHeaders.ACCEPT_LANGUAGE);
	}

	private PublicConductRow row(Association own, Published newest, Locale locale) {
		return new PublicConductRow(own.id(), own.name(locale), newest.version(), newest.title(), day(newest));
	}

	private LocalDate day(Published version) {
		return LocalDate.ofInstant(version.publishedAt(), this.clock.getZone());
	}

	record PublicConducts(List<PublicConductRow> content) {
	}

	/** A code in a list. */
	record PublicConductRow(String association, String name, int version, String title, LocalDate publishedOn) {
	}

	/** A code to read. */
	record PublicConduct(String association, String name, int version, String title, String text,
			LocalDate publishedOn) {
	}

}
