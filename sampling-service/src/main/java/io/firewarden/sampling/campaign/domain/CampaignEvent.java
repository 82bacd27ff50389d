package io.firewarden.sampling.campaign.domain;

import java.util.List;

import io.firewarden.sampling.campaign.CampaignFile;

/** What others may learn of a campaign. */
public sealed interface CampaignEvent {

	/** Approved and filed: draws can be opened. */
	record CampaignActivated(String campaign, int revision, CampaignFile.Approval approval) implements CampaignEvent {
	}

	/**
	 * The plan of an active campaign was changed.
	 *
	 * @param changed places in the plan, such as {@code quotas[1].ratio}
	 */
	record CampaignRevised(String campaign, int revision, String reason,
			List<String> changed) implements CampaignEvent {

		public CampaignRevised {
			changed = List.copyOf(changed);
		}

	}

}
