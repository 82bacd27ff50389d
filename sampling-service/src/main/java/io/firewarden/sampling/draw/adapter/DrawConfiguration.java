package io.firewarden.sampling.draw.adapter;

import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.kernel.WorkCalendar;
import io.firewarden.sampling.campaign.Campaigns;
import io.firewarden.sampling.draw.application.Chance;
import io.firewarden.sampling.draw.application.AmendDraw;
import io.firewarden.sampling.draw.application.Assignments;
import io.firewarden.sampling.draw.application.Frames;
import io.firewarden.sampling.draw.application.PrepareDraw;
import io.firewarden.sampling.draw.application.QuotaCockpit;
import io.firewarden.sampling.draw.application.QuotaRecords;
import io.firewarden.sampling.draw.application.Readiness;
import io.firewarden.sampling.draw.application.WhatIf;
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
import io.firewarden.sampling.recusal.Recusals;
import io.firewarden.sampling.visit.VisitRegister;
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
	Frames frames(ObjectRegister objects, Draws draws, DrawArchive archive) {
		return new Frames(objects, draws, archive);
	}

	@Bean
	Readiness readiness(Frames frames, OfficersPort officers, VisitRegister visits, Recusals recusals) {
		return new Readiness(frames, officers, visits, recusals);
	}

	@Bean
	FreezeDraw freezeDraw(Draws draws, Campaigns campaigns, Readiness readiness, DrawArchive archive, Chance chance) {
		return new FreezeDraw(draws, campaigns, readiness, archive, chance);
	}

	@Bean
	WhatIf whatIf(Frames frames, OfficersPort officers, VisitRegister visits, Recusals recusals, Chance chance,
			WorkCalendar calendar) {
		return new WhatIf(frames, officers, visits, recusals, chance, calendar);
	}

	@Bean
	QuotaCockpit quotaCockpit(Frames frames, Draws draws, DrawArchive archive, VisitRegister visits) {
		return new QuotaCockpit(frames, draws, archive, visits);
	}

	@Bean
	QuotaRecords quotaRecords(Frames frames, Draws draws, DrawArchive archive, VisitRegister visits) {
		return new QuotaRecords(frames, draws, archive, visits);
	}

	@Bean
	PrepareDraw prepareDraw(Draws draws) {
		return new PrepareDraw(draws);
	}

	@Bean
	Assignments assignments(DrawArchive archive, Campaigns campaigns, VisitRegister visits) {
		return new Assignments(archive, campaigns, visits);
	}

	@Bean
	AmendDraw amendDraw(Draws draws, DrawArchive archive, Assignments assignments) {
		return new AmendDraw(draws, archive, assignments);
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
	PublishDraw publishDraw(Draws draws, DrawArchive archive, Assignments assignments) {
		return new PublishDraw(draws, archive, assignments);
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
