package io.firewarden.sampling.campaign.application;

import java.util.List;

import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.sampling.campaign.CampaignFile;
import io.firewarden.sampling.campaign.domain.CampaignCheck;

/** How a change of a campaign can end. */
public sealed interface CampaignOutcome {

	record Done(Versioned<CampaignFile> campaign) implements CampaignOutcome {
	}

	/** The same was written before. */
	record SameAsBefore(Versioned<CampaignFile> campaign) implements CampaignOutcome {
	}

	record NoSuchCampaign() implements CampaignOutcome {
	}

	/** Another version is current than the one that was read. */
	record Stale() implements CampaignOutcome {
	}

	record OvertakenByAnother() implements CampaignOutcome {
	}

	/** The plan cannot be kept as it is. */
	record Faulty(List<CampaignCheck.Fault> faults) implements CampaignOutcome {
	}

	record RefusedBy(Rule rule) implements CampaignOutcome {
	}

}
