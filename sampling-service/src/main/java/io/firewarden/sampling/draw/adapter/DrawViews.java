package io.firewarden.sampling.draw.adapter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.sampling.draw.application.DrawArchive;
import io.firewarden.sampling.draw.application.DrawSearch;
import io.firewarden.sampling.draw.domain.Conducted;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.Freeze;
import io.firewarden.sampling.draw.domain.Opening;
import io.firewarden.sampling.draw.domain.Pledge;
import io.firewarden.sampling.draw.domain.Preparation;
import io.firewarden.sampling.draw.domain.QuotaChoice;
import io.firewarden.sampling.draw.domain.protocol.Conflict;
import io.firewarden.sampling.draw.domain.protocol.Contribution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows draws: what is not public yet is left out here and nowhere else. */
@Component
class DrawViews {

	private final DrawArchive archive;

	private final StratumLabels labels;

	DrawViews(DrawArchive archive, StratumLabels labels) {
		this.archive = archive;
		this.labels = labels;
	}

	/** With result and teams, officers by their ids. */
	DrawView forStaff(Versioned<Draw> draw, Locale locale) {
		return view(draw, locale, true, lists(draw.state(), officersOf(draw.state())));
	}

	/** With result and teams once they are published, officers by their pseudonyms. */
	DrawView forPublic(Versioned<Draw> draw, Locale locale) {
		return view(draw, locale, false,
				isPublished(draw.state()) ? lists(draw.state(), UnaryOperator.identity()) : null);
	}

	DrawView.DrawList list(DrawSearch.Hits hits, DrawSearch.Window window, Locale locale, boolean staff) {
		return new DrawView.DrawList(hits.content().stream().map((draw) -> view(draw, locale, staff, null)).toList(),
				hits.total(), window.page(), window.size());
	}

	static boolean isPublic(Draw draw) {
		return !(draw instanceof Draw.Draft);
	}

	static boolean isPublished(Draw draw) {
		return draw instanceof Draw.Published
				|| draw instanceof Draw.Voided voided && voided.before() instanceof Draw.Published;
	}

	private DrawView view(Versioned<Draw> versioned, Locale locale, boolean staff, @Nullable Lists lists) {
		Draw draw = versioned.state();
		var opening = draw.opening();
		Freeze freeze = draw.fixed().orElse(null);
		Conducted outcome = draw.outcome().orElse(null);
		StoredDraw stored = StoredDraw.of(draw);
		return new DrawView(opening.id().value(), opening.campaign(), opening.sequence(), stored.state(),
				versioned.version(), opening.quotas().stream().map(QuotaChoice::code).toList(),
				staff || isPublic(draw) ? draw.pledges().all().stream().map((one) -> contributor(one, draw)).toList()
						: List.of(),
				freeze == null ? null : freeze.plan().hash(), freeze == null ? null : freeze.frameRoot(),
				freeze == null ? null : freeze.frameSize(),
				freeze == null ? null : strata(opening, freeze, outcome, locale),
				freeze == null ? null : freeze.officerRoot(), freeze == null ? null : freeze.secretCommitment(),
				outcome == null ? null : outcome.seed(), outcome == null || freeze == null ? null : freeze.secret(),
				outcome == null ? null : outcome.bundleHash(), lists == null ? null : lists.result(),
				lists == null ? null : lists.teams(), draw instanceof Draw.Voided voided ? voided.reason() : null,
				staff ? opening.openedBy() : null, opening.openedAt(), freeze == null ? null : freeze.at(),
				outcome == null ? null : outcome.at(), stored.publishedAt(),
				draw instanceof Draw.Voided voided ? voided.at() : null, preparation(draw, staff).exclusions(),
				preparation(draw, staff).admissions(),
				freeze == null ? null : conflictCounts(freeze.plan().conflicts()), amendments(draw, staff),
				lists == null ? null : standing(lists.teams(), amendments(draw, staff)));
	}

	/** Of a draft only staff knows; from the freeze on it stands in the public plan. */
	private static Preparation preparation(Draw draw, boolean staff) {
		return draw.fixed()
			.map(Freeze::preparation)
			.or(() -> draw instanceof Draw.Draft draft && staff ? Optional.of(draft.preparation()) : Optional.empty())
			.orElse(Preparation.NONE);
	}

	static List<DrawView.ReasonCount> conflictCounts(List<Conflict> conflicts) {
		Map<String, Integer> counts = new TreeMap<>();
		conflicts.forEach((one) -> counts.merge(one.reason(), 1, Integer::sum));
		return counts.entrySet().stream().map((one) -> new DrawView.ReasonCount(one.getKey(), one.getValue())).toList();
	}

	/** Before the publication the public knows of none. */
	static List<AmendmentView> amendments(Draw draw, boolean staff) {
		UnaryOperator<String> officers = staff ? officersOf(draw) : UnaryOperator.identity();
		return staff || isPublished(draw)
				? draw.amendments().stream().map((one) -> AmendmentView.of(one, officers, staff)).toList() : List.of();
	}

	static UnaryOperator<String> officersOf(Draw draw) {
		return (pseudonym) -> draw.fixed().map((freeze) -> freeze.officerBehind(pseudonym)).orElse(pseudonym);
	}

	static List<DrawView.TeamView> standing(List<DrawView.TeamView> drawn, List<AmendmentView> amendments) {
		Map<String, DrawView.TeamView> standing = new LinkedHashMap<>();
		drawn.forEach((one) -> standing.put(one.unitId(), one));
		for (AmendmentView one : amendments) {
			String unitId = one.replacedBy() == null ? one.unitId() : one.replacedBy();
			if (one.replacedBy() != null) {
				standing.remove(one.unitId());
			}
			standing.put(unitId, new DrawView.TeamView(unitId, one.team(), one.shortBy()));
		}
		return List.copyOf(standing.values());
	}

	private static DrawView.ContributorView contributor(Pledge one, Draw draw) {
		boolean witness = one.kind() == Contribution.Kind.WITNESS;
		// Whoever reveals last must not have seen the others' values first.
		String value = draw.pledges().revealed() ? one.value().orElse(null) : null;
		return new DrawView.ContributorView(one.by(), one.kind(), one.commitment().orElse(null),
				witness ? null : one.by(), one.value().isPresent(), value);
	}

	private List<DrawView.StratumView> strata(Opening opening, Freeze freeze, @Nullable Conducted outcome,
			Locale locale) {
		Map<String, Integer> drawn = outcome == null ? Map.of()
				: outcome.strata()
					.stream()
					.collect(Collectors.toMap(Conducted.StratumDrawn::stratum, Conducted.StratumDrawn::drawn));
		return freeze.strata().stream().map((one) -> {
			QuotaChoice quota = opening.serving(one.stratum());
			return new DrawView.StratumView(one.stratum(), this.labels.of(one.stratum(), locale),
					quota.brigade(one.stratum()).orElse(null), one.size(), drawn.get(one.stratum()));
		}).toList();
	}

	private @Nullable Lists lists(Draw draw, UnaryOperator<String> officers) {
		return draw.outcome()
			.map((outcome) -> StoredJson.mapper().readValue(this.archive.bundle(outcome.bundleHash()), Lists.class))
			.map((lists) -> new Lists(lists.result(),
					lists.teams()
						.stream()
						.map((one) -> new DrawView.TeamView(one.unitId(), one.team().stream().map(officers).toList(),
								one.shortBy()))
						.toList()))
			.orElse(null);
	}

	/** What a view takes from the bundle. */
	record Lists(List<DrawView.StratumLists> result, List<DrawView.TeamView> teams) {
	}

}
