package io.firewarden.sampling.draw.adapter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.PublicAccess;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.web.Problems;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.campaign.Campaigns;
import io.firewarden.sampling.draw.application.DrawArchive;
import io.firewarden.sampling.draw.application.Ledgers;
import io.firewarden.sampling.draw.domain.Draw;
import io.firewarden.sampling.draw.domain.DrawId;
import io.firewarden.sampling.draw.domain.FrameRow;
import io.firewarden.sampling.draw.domain.Freeze;
import io.firewarden.sampling.draw.domain.QuotaChoice;
import io.firewarden.sampling.draw.domain.Ledger;
import io.firewarden.sampling.draw.domain.protocol.DrawPlan;
import io.firewarden.sampling.draw.domain.protocol.Exclusion;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The minutes of a draw (抽取记录表), for print. */
@RestController
class MinutesController {

	private final DrawDesk desk;

	private final DrawArchive archive;

	private final Campaigns campaigns;

	private final Ledgers ledgers;

	private final StratumLabels labels;

	private final Problems problems;

	MinutesController(DrawDesk desk, Campaigns campaigns, Ledgers ledgers, StratumLabels labels, Problems problems) {
		this.desk = desk;
		this.archive = desk.archive();
		this.campaigns = campaigns;
		this.ledgers = ledgers;
		this.labels = labels;
		this.problems = problems;
	}

	@GetMapping("/api/sampling/draws/{id}/minutes")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.SERVICE })
	MinutesView getMinutes(@PathVariable String id, Locale locale) {
		return minutes(id, locale, true);
	}

	/** With pseudonyms, once the draw is public. */
	@GetMapping("/public/sampling/draws/{id}/minutes")
	@PublicAccess
	MinutesView getPublicMinutes(@PathVariable String id, Locale locale) {
		return minutes(id, locale, false);
	}

	private MinutesView minutes(String id, Locale locale, boolean staff) {
		var draw = this.desk.draws()
			.find(new DrawId(id))
			.filter((one) -> staff ? one.state().outcome().isPresent() : DrawViews.isPublished(one.state()))
			.orElseThrow(this.problems::notFound);
		var campaign = this.campaigns.find(draw.state().opening().campaign()).orElseThrow(this.problems::notFound);
		return view(draw, campaign.plan(), locale, staff);
	}

	private MinutesView view(Versioned<Draw> versioned, Campaign plan, Locale locale, boolean staff) {
		Draw draw = versioned.state();
		Freeze freeze = draw.fixed().orElseThrow();
		DrawView shown = staff ? this.desk.views().forStaff(versioned, locale)
				: this.desk.views().forPublic(versioned, locale);
		Map<String, FrameRow> rows = new HashMap<>();
		this.archive.frame(freeze.secretCommitment()).forEach((row) -> rows.put(row.unitId(), row));
		List<LineView> lines = new ArrayList<>();
		for (DrawView.TeamView team : Objects.requireNonNullElse(shown.teams(), List.<DrawView.TeamView>of())) {
			FrameRow row = Objects.requireNonNull(rows.get(team.unitId()));
			lines.add(new LineView(lines.size() + 1, team.unitId(), row.name(), row.brigade(), row.unit().stratum(),
					team.team(), team.shortBy()));
		}
		var english = locale.getLanguage().equals("en");
		return new MinutesView(shown, english ? plan.title().en() : plan.title().zh(), plan.docNo(), plan.legalBases(),
				DrawPlan.ALGORITHM, draw.opening().teamSize(), freeze.officers().size(),
				quotas(draw, plan, shown, locale), freeze.preparation().exclusions(), lines,
				staff ? draw.opening().openedBy() : null, freeze.at(), head(draw.opening().campaign()),
				"infra/verify-draw " + draw.opening().id().value() + ".json");
	}

	private List<QuotaLine> quotas(Draw draw, Campaign plan, DrawView shown, Locale locale) {
		var english = locale.getLanguage().equals("en");
		List<DrawView.StratumLists> results = Objects.requireNonNullElse(shown.result(),
				List.<DrawView.StratumLists>of());
		var strata = draw.fixed().orElseThrow().strata().stream().map(Freeze.StratumSize::stratum).toList();
		return draw.opening().protocol(strata).stream().map((one) -> {
			QuotaChoice quota = draw.opening().serving(one.stratum());
			var stored = StoredQuota.of(quota.code(), one, null);
			var lists = results.stream()
				.filter((list) -> list.stratum().equals(stored.stratum()))
				.findFirst()
				.orElseGet(() -> new DrawView.StratumLists(stored.stratum(), 0, List.of(), List.of()));
			String name = plan.quota(quota.code())
				.map((planned) -> english ? planned.name().en() : planned.name().zh())
				.orElse(quota.code())
					+ quota.brigade(one.stratum()).map((code) -> " · " + this.labels.brigade(code, locale)).orElse("");
			return new QuotaLine(quota.code(), name, stored.stratum(), quota.brigade(one.stratum()).orElse(null),
					stored.rule(), stored.ratio(), stored.count(), lists.size(), lists.drawn().size(),
					lists.reserve().size());
		}).toList();
	}

	/** The last entry's hash: whoever keeps the minutes can tell a shortened ledger. */
	private @Nullable LedgerHead head(String campaign) {
		List<Ledger.Entry> entries = this.ledgers.of(campaign).entries();
		return entries.isEmpty() ? null : new LedgerHead(entries.getLast().number(), entries.getLast().hash());
	}

	/**
	 * @param draw hashes, contributions, amendments and times as the caller may see them
	 * @param verification the command that recomputes the draw
	 */
	record MinutesView(DrawView draw, String campaignTitle, String docNo, List<String> legalBases, String algorithm,
			int teamSize, int officers, List<QuotaLine> quotas, List<Exclusion> exclusions, List<LineView> drawn,
			@Nullable String organiser, Instant frozenAt, @Nullable LedgerHead ledger, String verification) {
	}

	/**
	 * @param brigade absent where the quota is one stratum
	 */
	record QuotaLine(String quota, String name, String stratum, @Nullable String brigade, String rule,
			@Nullable String ratio, @Nullable Integer count, int size, int drawn, int reserve) {
	}

	record LineView(int number, String unitId, String name, String brigade, String stratum, List<String> team,
			@Nullable Integer shortBy) {
	}

	record LedgerHead(int number, String hash) {
	}

}
