package io.firewarden.registry.lead.adapter;

import java.time.Clock;

import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.Leases;
import io.firewarden.platform.store.Numbers;
import io.firewarden.platform.web.Problems;
import io.firewarden.registry.lead.ReferralDelivery;
import io.firewarden.registry.lead.application.LeadBook;
import io.firewarden.registry.lead.application.LeadOutputs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What is made of leads. */
@Configuration(proxyBeanMethods = false)
@Import(LeadOffice.class)
class ReferralConfiguration {

	@Bean
	LeadOutputs leadOutputs(LeadBook leads) {
		return new LeadOutputs(leads);
	}

	@Bean
	PublicLists publicLists(AggregateStores stores, LeadSearch search, LeadOutputs outputs, Problems problems) {
		return new PublicLists(stores, search, outputs, problems);
	}

	@Bean
	ReferralBook referralBook(AggregateStores stores) {
		return new ReferralBook(stores);
	}

	@Bean
	ReferralFiles referralFiles(LeadWording wording) {
		return new ReferralFiles(wording);
	}

	@Bean
	SendReferral sendReferral(LeadSearch search, LeadOutputs outputs, ReferralBook book, LeadWording wording,
			Numbers numbers, Problems problems, Clock clock) {
		return new SendReferral(search, outputs, book, wording, numbers, problems, clock);
	}

	@Bean
	ReferralWorker referralWorker(ReferralBook book, ReferralFiles files, ObjectProvider<ReferralDelivery> delivery,
			Leases leases, Clock clock) {
		return new ReferralWorker(book, files, delivery, leases, clock);
	}

}
