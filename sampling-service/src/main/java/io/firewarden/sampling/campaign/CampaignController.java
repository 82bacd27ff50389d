package io.firewarden.sampling.campaign;

import java.util.List;
import java.util.Locale;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.web.Problems;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/sampling/campaigns")
class CampaignController {

	private final Campaigns campaigns;

	private final Problems problems;

	CampaignController(Campaigns campaigns, Problems problems) {
		this.campaigns = campaigns;
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
	CampaignView getCampaign(@PathVariable String code, Locale locale) {
		return this.campaigns.find(code)
			.map((one) -> CampaignView.of(one, locale))
			.orElseThrow(this.problems::notFound);
	}

	record CampaignList(List<CampaignView.CampaignRow> content) {
	}

}
