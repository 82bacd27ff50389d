package io.firewarden.registry.lead.adapter;

import java.time.Clock;

import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.lead.application.JudgeLead;
import io.firewarden.registry.lead.application.LeadBook;
import io.firewarden.registry.lead.application.TakeHints;
import io.firewarden.registry.register.RecordAnswers;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LeadConfiguration {

	@Bean
	MongoLeads leads(AggregateStores stores) {
		return new MongoLeads(stores);
	}

	@Bean
	JudgeLead judgeLead(LeadBook leads) {
		return new JudgeLead(leads);
	}

	@Bean
	TakeHints takeHints(LeadBook leads) {
		return new TakeHints(leads);
	}

	@Bean
	LeadWording leadWording(MessageSource texts, SupervisionUnits units) {
		return new LeadWording(texts, units);
	}

	@Bean
	LeadDesk leadDesk(JudgeLead judgeLead, RecordAnswers answers, Problems problems, Clock clock) {
		return new LeadDesk(judgeLead, answers, problems, clock);
	}

}
