package io.firewarden.registry.commitment.adapter;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import io.firewarden.platform.access.PublicAccess;
import io.firewarden.platform.id.Ids;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.agency.AgencyDirectory;
import io.firewarden.registry.commitment.adapter.CommitmentDocument.LetterDocument;
import io.firewarden.registry.commitment.adapter.CommitmentView.CommitmentShown;
import io.firewarden.registry.commitment.adapter.CommitmentView.ConditionName;
import io.firewarden.registry.commitment.application.Commitments;
import io.firewarden.registry.commitment.domain.Commitment;
import io.firewarden.registry.commitment.domain.LetterTemplate;
import io.firewarden.registry.commitment.domain.LetterTemplates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The letter for everybody: without signature and contact data (附件4, domain brief 5.1). A
 * refusal is not shown: it is published, if at all, by a notice the agency could object
 * to.
 */
@RestController
class PublicCommitmentController {

	private static final CacheControl A_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

	private final Commitments commitments;

	private final AgencyDirectory agencies;

	private final LetterTemplates templates;

	private final CommitmentAnswers answers;

	private final Problems problems;

	PublicCommitmentController(Commitments commitments, AgencyDirectory agencies, LetterTemplates templates,
			CommitmentAnswers answers, Problems problems) {
		this.commitments = commitments;
		this.agencies = agencies;
		this.templates = templates;
		this.answers = answers;
		this.problems = problems;
	}

	@GetMapping("/public/registry/commitments/{uscc}")
	@PublicAccess
	ResponseEntity<PublicCommitment> publicCommitment(@PathVariable String uscc, Locale locale) {
		var everybody = new Jurisdiction.Everywhere();
		var agency = this.agencies.find(uscc, everybody).orElseThrow(this.problems::notFound);
		Versioned<Commitment> found = this.commitments.of(agency.uscc(), everybody)
			.orElseThrow(this.problems::notFound);
		LetterDocument letter = LetterDocument.of(found.state().current());
		if (letter.state() == CommitmentDocument.State.REFUSED) {
			throw this.problems.notFound();
		}
		LetterTemplate template = this.templates.version(Objects.requireNonNull(letter.template()));
		return ResponseEntity.ok()
			.cacheControl(A_MINUTE)
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.eTag("\"" + Ids.derived(locale.getLanguage(), agency.uscc(), Long.toString(found.version())) + "\"")
			.body(new PublicCommitment(agency.uscc(), agency.name(), this.answers.brigadeName(agency.brigade(), locale),
					CommitmentAnswers.shown(letter), template.version(),
					CommitmentAnswers.words(template.title(), locale),
					CommitmentAnswers.words(template.preamble(), locale),
					template.points().stream().map((point) -> CommitmentAnswers.words(point, locale)).toList(),
					letter.on(), letter.breachedOn(), this.answers.conditions(letter, locale)));
	}

	/** The masked copy. */
	record PublicCommitment(String uscc, String name, String brigadeName, CommitmentShown state, int template,
			String title, String preamble, List<String> points, LocalDate signedOn, @Nullable LocalDate breachedOn,
			List<ConditionName> conditions) {
	}

}
