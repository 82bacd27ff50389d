package io.firewarden.sampling.draw.application;

import org.jspecify.annotations.Nullable;
import io.firewarden.sampling.frame.FrameRule;
import io.firewarden.sampling.campaign.CampaignFile;
import java.util.List;
import java.util.Optional;
import io.firewarden.sampling.campaign.Campaign;
import io.firewarden.sampling.campaign.Campaigns;

/** The invented campaign of the story. */
final class OneCampaign implements Campaigns {

	private final DrawStory story;

	OneCampaign(DrawStory story) {
		this.story = story;
	}

	@Override
	public Optional<CampaignFile> find(String code) {
		return all().stream().filter((one) -> one.plan().code().equals(code)).findFirst();
	}

	@Override
	public List<CampaignFile> all() {
		return List.of(new CampaignFile(plan(),
				this.story.active ? CampaignFile.State.ACTIVE : CampaignFile.State.DRAFT, 1, null, null));
	}

	private Campaign plan() {
		var name = new Campaign.Wording("演示", "Demo");
		return new Campaign("DEMO", name, "演示〔2022〕1号", null, null, "511000", DrawStory.TODAY, DrawStory.TODAY,
				Campaign.Disclosure.PUBLIC, List.of(), 2, Campaign.RestDay.PRECEDING_WORKING_DAY, List.of(),
				List.of(quota("Q1", rule("unregistered", "CENSUS", null, null, false)),
						quota("Q2", rule("registered", "RATIO", "0.2", null, true)),
						quota("Q2B", rule("registered", "COUNT", null, 2, true)), quota("Q3", null),
						quota("Q5",
								new Campaign.DrawRule("again", "COUNT", null, 3, null,
										new FrameRule(FrameRule.Objects.AGENCIES, true, null, null, List.of("Q2")),
										null, null)),
						quota("Q6", rule("daily", null, null, null, true)),
						quota("Q8",
								new Campaign.DrawRule("nobody", "CENSUS", null, null, null,
										new FrameRule(FrameRule.Objects.FIRES, null, null, null, null), null, null))),
				List.of(), List.of(), List.of(), List.of());
	}

	private Campaign.DrawRule rule(String stratum, @Nullable String rule, @Nullable String ratio,
			@Nullable Integer count, boolean registered) {
		return new Campaign.DrawRule(stratum, rule, ratio, count, null, FrameRule.agencies(registered), List.of("ELG"),
				stratum.equals("registered") ? this.story.perBrigade : null);
	}

	private static Campaign.Quota quota(String code, Campaign.@Nullable DrawRule rule) {
		return new Campaign.Quota(code, new Campaign.Wording(code, code), Campaign.Checked.AGENCY, "P3", "DETACHMENT",
				null, null, rule, List.of());
	}

}
