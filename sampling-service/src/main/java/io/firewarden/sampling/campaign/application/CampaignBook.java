package io.firewarden.sampling.campaign.application;

import java.util.Optional;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.sampling.campaign.CampaignFile;
import io.firewarden.sampling.campaign.domain.CampaignEvent;

/** All campaigns with what is needed to change them. */
public interface CampaignBook {

	Optional<Versioned<CampaignFile>> of(String code);

	/** False when the code is taken. */
	boolean insert(Changed<CampaignFile, CampaignEvent> written);

	/** Writes state and events together; false when somebody else was faster. */
	boolean save(Versioned<CampaignFile> before, Changed<CampaignFile, CampaignEvent> after);

}
