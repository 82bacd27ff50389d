package io.firewarden.sampling.draw.adapter;

import io.firewarden.platform.event.EventConsumer;
import io.firewarden.sampling.campaign.Campaigns;
import io.firewarden.sampling.draw.application.Chance;
import io.firewarden.sampling.draw.application.CommitContribution;
import io.firewarden.sampling.draw.application.ConductDraw;
import io.firewarden.sampling.draw.application.DrawArchive;
import io.firewarden.sampling.draw.application.Draws;
import io.firewarden.sampling.draw.application.EnterPublicValue;
import io.firewarden.sampling.draw.application.FreezeDraw;
import io.firewarden.sampling.draw.application.OfficersPort;
import io.firewarden.sampling.draw.application.OpenDraw;
import io.firewarden.sampling.draw.application.ProveInclusion;
import io.firewarden.sampling.draw.application.PublishDraw;
import io.firewarden.sampling.draw.application.RevealContribution;
import io.firewarden.sampling.draw.application.VoidDraw;
import io.firewarden.sampling.frame.ObjectRegister;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DrawConfiguration {

	@Bean
	EventConsumer ledgerConsumer(MongoLedgers ledgers) {
		return ledgers.consumer();
	}

	@Bean
	OpenDraw openDraw(Draws draws, Campaigns campaigns) {
		return new OpenDraw(draws, campaigns);
	}

	@Bean
	CommitContribution commitContribution(Draws draws) {
		return new CommitContribution(draws);
	}

	@Bean
	FreezeDraw freezeDraw(Draws draws, ObjectRegister objects, OfficersPort officers, DrawArchive archive,
			Chance chance) {
		return new FreezeDraw(draws, objects, officers, archive, chance);
	}

	@Bean
	RevealContribution revealContribution(Draws draws) {
		return new RevealContribution(draws);
	}

	@Bean
	EnterPublicValue enterPublicValue(Draws draws) {
		return new EnterPublicValue(draws);
	}

	@Bean
	ConductDraw conductDraw(Draws draws, DrawArchive archive) {
		return new ConductDraw(draws, archive);
	}

	@Bean
	PublishDraw publishDraw(Draws draws, DrawArchive archive) {
		return new PublishDraw(draws, archive);
	}

	@Bean
	ProveInclusion proveInclusion(Draws draws, DrawArchive archive) {
		return new ProveInclusion(draws, archive);
	}

	@Bean
	VoidDraw voidDraw(Draws draws) {
		return new VoidDraw(draws);
	}

}
