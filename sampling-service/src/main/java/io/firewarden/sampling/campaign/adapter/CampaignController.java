package io.firewarden.sampling.campaign.adapter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.Version;
import io.firewarden.platform.web.Problems;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.campaign.CampaignFile;
import io.firewarden.sampling.campaign.Campaigns;
import io.firewarden.sampling.campaign.application.CampaignBook;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/sampling/campaigns")
class CampaignController {

	private final Campaigns campaigns;

	private final CampaignBook book;

	private final CampaignHistory history;

	private final Problems problems;

	CampaignController(Campaigns campaigns, CampaignBook book, CampaignHistory history, Problems problems) {
		this.campaigns = campaigns;
		this.book = book;
		this.history = history;
		this.problems = problems;
	}

	@GetMapping
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.ASSOCIATION, Role.SERVICE })
	CampaignList listCampaigns(Locale locale) {
		return new CampaignList(
				this.campaigns.all().stream().map((one) -> CampaignView.CampaignRow.of(one, locale)).toList());
	}

	@GetMapping("/{code}")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR, Role.ASSOCIATION, Role.SERVICE })
	ResponseEntity<CampaignView> getCampaign(@PathVariable String code,
			@RequestParam(required = false) @Nullable Integer revision, Locale locale) {
		var now = this.book.of(code).orElseThrow(this.problems::notFound);
		return CampaignAnswers.shown(new Versioned<>(then(now.state(), code, revision), now.version()), HttpStatus.OK,
				locale);
	}

	private CampaignFile then(CampaignFile now, String code, @Nullable Integer revision) {
		return revision == null || revision == now.revision() ? now
				: this.history.revision(code, revision).orElseThrow(this.problems::notFound);
	}

	/** The whole plan in both languages, as it can be imported again. */
	@GetMapping("/{code}/export")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.OPERATOR, Role.AUDITOR })
	ResponseEntity<Campaign> exportCampaign(@PathVariable String code,
			@RequestParam(required = false) @Nullable Integer revision) {
		CampaignFile now = this.campaigns.find(code).orElseThrow(this.problems::notFound);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + code + ".json\"")
			.body(then(now, code, revision).plan());
	}

	@GetMapping("/{code}/revisions")
	@Access({ Role.DETACHMENT_OFFICER, Role.DETACHMENT_LEADER, Role.BRIGADE_OFFICER, Role.BRIGADE_LEADER,
			Role.LEGAL_REVIEWER, Role.OPERATOR, Role.AUDITOR })
	RevisionList listRevisions(@PathVariable String code) {
		if (this.campaigns.find(code).isEmpty()) {
			throw this.problems.notFound();
		}
		return new RevisionList(this.history.revisions(code));
	}

	record CampaignList(List<CampaignView.CampaignRow> content) {
	}

	record RevisionList(List<Revision> content) {
	}

	/**
	 * @param changed places in the document, such as {@code quotas[1].ratio}
	 * @param changes the same with what stood there and stands there now
	 */
	record Revision(int revision, Instant at, String by, @Nullable String reason, List<String> changed,
			List<Version.FieldChange> changes) {
	}

	/** Every writing of a campaign; those that leave the plan alone bear its number. */
	interface CampaignHistory {

		List<Revision> revisions(String code);

		/** The campaign as that revision left it. */
		Optional<CampaignFile> revision(String code, int revision);

		static List<Revision> of(List<Version> versions) {
			List<Revision> revisions = new ArrayList<>();
			int revision = 0;
			for (Version one : versions) {
				boolean plan = one.changes().isEmpty() && revisions.isEmpty()
						|| one.changes().stream().anyMatch((change) -> change.field().startsWith("plan."));
				revision += plan ? 1 : 0;
				var changes = one.changes()
					.stream()
					.map((change) -> new Version.FieldChange(change.field().replaceFirst("^plan\\.", ""),
							change.before(), change.after()))
					.toList();
				revisions.add(new Revision(revision, one.at(), one.actor(), one.reason(),
						changes.stream().map(Version.FieldChange::field).toList(), changes));
			}
			return revisions;
		}

	}

}
