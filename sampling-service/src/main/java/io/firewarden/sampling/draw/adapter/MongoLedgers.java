package io.firewarden.sampling.draw.adapter;

import java.util.LinkedHashMap;
import java.util.List;

import io.firewarden.platform.event.EventConsumer;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.AggregateStores;
import io.firewarden.platform.store.StateForm;
import io.firewarden.platform.store.WireForm;
import io.firewarden.sampling.draw.application.Ledgers;
import io.firewarden.sampling.draw.domain.Ledger;
import org.springframework.stereotype.Component;

/** One document per campaign, written by the draws' own events. */
@Component
class MongoLedgers implements Ledgers {

	private final AggregateStore<Ledger, Void> store;

	MongoLedgers(AggregateStores stores) {
		this.store = stores.open("ledger", StateForm.json(Ledger.class), WireForm.silent());
	}

	@Override
	public Ledger of(String campaign) {
		return this.store.find(campaign).map(Versioned::state).orElseGet(() -> empty(campaign));
	}

	EventConsumer consumer() {
		return EventConsumer.named("ledger")
			.from("sampling")
			.on("sampling.draw-opened.v1", Facts.class, (event) -> add(event, Ledger.Step.OPENED))
			.on("sampling.draw-frozen.v1", Facts.class, (event) -> add(event, Ledger.Step.FROZEN))
			.on("sampling.draw-seeded.v1", Facts.class, (event) -> add(event, Ledger.Step.SEEDED))
			.on("sampling.draw-conducted.v1", Facts.class, (event) -> add(event, Ledger.Step.DRAWN))
			.on("sampling.draw-published.v1", Facts.class, (event) -> add(event, Ledger.Step.PUBLISHED))
			.on("sampling.unit-replaced.v1", Facts.class, (event) -> add(event, Ledger.Step.UNIT_REPLACED))
			.on("sampling.officer-recused.v1", Facts.class, (event) -> add(event, Ledger.Step.OFFICER_RECUSED))
			.on("sampling.draw-voided.v1", Facts.class, (event) -> add(event, Ledger.Step.VOID))
			.build();
	}

	private void add(Incoming<Facts> event, Ledger.Step step) {
		// Who is behind a pseudonym is not public, and the ledger is.
		event.data().remove("assignment");
		String campaign = String.valueOf(event.data().get("campaign"));
		if (this.store.find(campaign).isEmpty()) {
			this.store.insert(campaign, new Changed<>(empty(campaign), List.of()));
		}
		this.store.applyOnce(campaign, event,
				(ledger) -> new Changed<>(ledger.with(event.aggregateId(), step, event.at(), event.data()), List.of()));
	}

	private static Ledger empty(String campaign) {
		return new Ledger(campaign, List.of());
	}

	/** The data of an event, whatever it holds. */
	static final class Facts extends LinkedHashMap<String, Object> {

	}

}
