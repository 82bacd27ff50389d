package io.firewarden.registry.commitment.adapter;

import java.time.LocalDate;
import java.util.List;

import io.firewarden.platform.store.WireForm;
import io.firewarden.registry.commitment.domain.CommitmentEvent;
import io.firewarden.registry.commitment.domain.Letter;
import io.firewarden.registry.commitment.domain.Party;

/** The events of a commitment as {@code infra/contracts} describes them: no signatory. */
final class CommitmentEvents implements WireForm<CommitmentEvent> {

	@Override
	public WireEvent toWire(CommitmentEvent event) {
		return switch (event) {
			case CommitmentEvent.CommitmentSigned(Party party, Letter.Signed letter) ->
				new WireEvent("registry.commitment-signed.v1", new SignedOnWire(party.uscc(), party.name(),
						party.brigade(), letter.number(), letter.template(), letter.on()));
			case CommitmentEvent.CommitmentRefused(Party party, Letter.Refused letter) ->
				new WireEvent("registry.commitment-refused.v1", new RefusedOnWire(party.uscc(), party.name(),
						party.brigade(), letter.number(), letter.on(), letter.reason()));
			case CommitmentEvent.CommitmentBreached(Party party, Letter.Breached letter) ->
				new WireEvent("registry.commitment-breached.v1", new BreachedOnWire(party.uscc(), party.name(),
						party.brigade(), letter.number(), letter.on(), letter.conditions()));
		};
	}

	record SignedOnWire(String uscc, String agencyName, String brigade, int letter, int template, LocalDate signedOn) {
	}

	record RefusedOnWire(String uscc, String agencyName, String brigade, int letter, LocalDate refusedOn,
			String reason) {
	}

	record BreachedOnWire(String uscc, String agencyName, String brigade, int letter, LocalDate breachedOn,
			List<String> conditions) {
	}

}
