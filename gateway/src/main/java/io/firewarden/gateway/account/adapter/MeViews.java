package io.firewarden.gateway.account.adapter;

import java.util.List;
import java.util.Locale;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import io.firewarden.gateway.identity.BusinessClock;
import io.firewarden.gateway.identity.SignedIn;

/** Adds to a person what the portal shows on every page. */
@Component
class MeViews {

	private final BusinessClock clock;

	private final MessageSource messages;

	private final String campaign;

	MeViews(BusinessClock clock, MessageSource messages, @Value("${firewarden.campaign:}") String campaign) {
		this.clock = clock;
		this.messages = messages;
		this.campaign = campaign;
	}

	Me of(SignedIn person, Locale language) {
		String orgName = this.messages.getMessage("organisation." + person.org(), null, person.org(), language);
		return new Me(person.username(), person.name(), List.copyOf(person.roles()), person.org(),
				String.valueOf(orgName), person.agency(), person.officer(), this.clock.today(), this.clock.now(),
				this.campaign.isEmpty() ? null : this.campaign);
	}

}
