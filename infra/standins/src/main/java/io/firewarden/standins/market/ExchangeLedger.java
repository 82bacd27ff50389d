package io.firewarden.standins.market;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import io.firewarden.standins.journal.JournaledState;

/** The only way to the exchange. */
@Component
class ExchangeLedger extends JournaledState<Exchange, Entry> {

	ExchangeLedger(@Value("${standins.data}") Path data) {
		super(data.resolve("market.jsonl"), Entry.class, new Exchange());
	}

}
