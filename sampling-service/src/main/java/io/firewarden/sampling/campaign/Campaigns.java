package io.firewarden.sampling.campaign;

import java.util.List;
import java.util.Optional;

/** All campaigns; the door of this feature. */
public interface Campaigns {

	Optional<CampaignFile> find(String code);

	/** The latest first. */
	List<CampaignFile> all();

}
