package io.firewarden.gateway.account.adapter;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import io.firewarden.gateway.account.application.Accounts;
import io.firewarden.gateway.account.application.AuditTrail;
import io.firewarden.gateway.account.application.AuditTrail.Act;
import io.firewarden.gateway.account.application.AuditTrail.Entry;
import io.firewarden.gateway.identity.SignedInAuthentication;

/**
 * Notes the acts of requests, before they are answered: what cannot be noted does not
 * happen unseen.
 */
@Component
class Audit {

	static final String DONE = "DONE";

	private static final int LONGEST_NAME = 80;

	private final AuditTrail trail;

	private final Clock clock;

	Audit(AuditTrail trail, Clock clock) {
		this.trail = trail;
		this.clock = clock;
	}

	/** An act of whoever is signed in, or else of whom the account belongs to. */
	void note(HttpServletRequest request, Act act, String account, String outcome) {
		String about = Accounts.canonical(account);
		String name = about.substring(0, Math.min(about.length(), LONGEST_NAME));
		String by = (SecurityContextHolder.getContext().getAuthentication() instanceof SignedInAuthentication caller)
				? caller.person().username() : name;
		this.trail.add(new Entry(this.clock.instant(), by, act, name, outcome, request.getRemoteAddr()));
	}

}
