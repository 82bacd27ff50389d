package io.firewarden.registry.matching.adapter;

import java.util.Locale;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.Listing;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.matching.domain.Pair;
import io.firewarden.registry.register.RecordAnswers;
import io.firewarden.registry.register.Written;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;

/** Finds pairs and shows them in the caller's words. */
final class PairDesk {

	private final MongoPairs pairs;

	private final SupervisionUnits units;

	private final MessageSource texts;

	private final RecordAnswers answers;

	private final Problems problems;

	PairDesk(MongoPairs pairs, SupervisionUnits units, MessageSource texts, RecordAnswers answers, Problems problems) {
		this.pairs = pairs;
		this.units = units;
		this.texts = texts;
		this.answers = answers;
		this.problems = problems;
	}

	Listing<PairView> list(PairQuery query, Paging paging, Jurisdiction by, Locale locale) {
		return Listing.of(this.pairs.search(query, by, paging).map((stored) -> view(stored, locale)),
				this.pairs.facets(query, by));
	}

	ResponseEntity<PairView> find(String pairId, Jurisdiction by, Locale locale) {
		return answer(view(this.pairs.records().find(pairId, by).orElseThrow(this.problems::notFound), locale));
	}

	/** The pair as it now is, or why it is not. */
	ResponseEntity<PairView> settled(Written<Pair> written, Locale locale) {
		return answer(view(this.answers.settled(written, PairController.NOT_IN_THIS_STATE), locale));
	}

	ResponseEntity<PairView> answer(PairView view) {
		return ResponseEntity.ok().eTag(Etags.of(view.version())).body(view);
	}

	private PairView view(Stored<Pair> stored, Locale locale) {
		return PairView.of(stored, this.units, this.texts, locale);
	}

}
