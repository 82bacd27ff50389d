package io.firewarden.sampling.campaign.adapter;

import java.util.List;
import java.util.Locale;

import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.web.Etags;
import io.firewarden.platform.web.FieldProblem;
import io.firewarden.platform.web.Problems;
import io.firewarden.sampling.campaign.CampaignFile;
import io.firewarden.sampling.campaign.application.CampaignOutcome;
import io.firewarden.sampling.campaign.application.CampaignRules;
import io.firewarden.sampling.campaign.domain.CampaignCheck;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How each ending of a change of a campaign is answered. */
@Component
class CampaignAnswers {

	private final Problems problems;

	CampaignAnswers(Problems problems) {
		this.problems = problems;
	}

	ResponseEntity<CampaignView> of(CampaignOutcome outcome, HttpStatus done, Locale locale) {
		return switch (outcome) {
			case CampaignOutcome.Done(var campaign) -> shown(campaign, done, locale);
			case CampaignOutcome.SameAsBefore(var campaign) -> shown(campaign, HttpStatus.OK, locale);
			case CampaignOutcome.NoSuchCampaign() -> throw this.problems.notFound();
			case CampaignOutcome.Stale() -> throw this.problems.stale();
			case CampaignOutcome.OvertakenByAnother() -> throw this.problems.overtaken();
			case CampaignOutcome.Faulty(var faults) ->
				throw this.problems.refused(HttpStatus.UNPROCESSABLE_CONTENT, CampaignRules.FAULTY, fields(faults));
			case CampaignOutcome.RefusedBy(var rule) -> throw this.problems.refused(status(rule), rule);
		};
	}

	static ResponseEntity<CampaignView> shown(Versioned<CampaignFile> campaign, HttpStatus status, Locale locale) {
		return ResponseEntity.status(status).eTag(Etags.of(campaign.version())).body(CampaignView.of(campaign, locale));
	}

	static List<FieldProblem> fields(List<CampaignCheck.Fault> faults) {
		return faults.stream().map((one) -> FieldProblem.of(one.field(), one.rule().code())).toList();
	}

	private static HttpStatus status(Rule rule) {
		return CampaignRules.outOfTurn(rule) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
