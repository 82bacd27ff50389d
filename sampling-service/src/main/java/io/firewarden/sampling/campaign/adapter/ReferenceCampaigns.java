package io.firewarden.sampling.campaign.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.messaging.Phases;
import io.firewarden.platform.store.StoredJson;
import io.firewarden.sampling.campaign.CampaignFile;

import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Puts the campaigns that come with the service into a store that has them not. */
@Component
class ReferenceCampaigns implements SmartLifecycle {

	private final MongoCampaigns campaigns;

	private volatile boolean running;

	ReferenceCampaigns(MongoCampaigns campaigns) {
		this.campaigns = campaigns;
	}

	@Override
	public void start() {
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:campaigns/*.json")) {
				this.campaigns.insert(Changed.of(read(file)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.running = true;
	}

	static CampaignFile read(Resource file) throws IOException {
		try (InputStream content = file.getInputStream()) {
			return StoredJson.mapper().readValue(content, CampaignFile.class);
		}
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Phases.STORE + 1;
	}

}
