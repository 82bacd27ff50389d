package io.firewarden.sampling.campaign.adapter;

import io.firewarden.platform.start.Phases;
import io.firewarden.platform.start.StartStep;
import io.firewarden.sampling.campaign.application.CampaignBook;
import io.firewarden.sampling.campaign.application.LeadCampaign;
import io.firewarden.sampling.campaign.application.WriteCampaign;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CampaignConfiguration {

	@Bean
	WriteCampaign writeCampaign(CampaignBook book) {
		return new WriteCampaign(book);
	}

	@Bean
	LeadCampaign leadCampaign(CampaignBook book) {
		return new LeadCampaign(book);
	}

	@Bean
	StartStep referenceCampaigns(MongoCampaigns campaigns) {
		return new StartStep(Phases.STORE + 1, new ReferenceCampaigns(campaigns)::insert);
	}

}
