package io.firewarden.sampling.campaign.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.sampling.campaign.CampaignFile;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Puts the campaigns that come with the service into a store that has them not. */
final class ReferenceCampaigns {

	private final MongoCampaigns campaigns;

	ReferenceCampaigns(MongoCampaigns campaigns) {
		this.campaigns = campaigns;
	}

	void insert() {
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:campaigns/*.json")) {
				this.campaigns.insert(Changed.of(read(file)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static CampaignFile read(Resource file) throws IOException {
		try (InputStream content = file.getInputStream()) {
			return StoredJson.mapper().readValue(content, CampaignFile.class);
		}
	}

}
