package io.firewarden.standins.wechat;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import io.firewarden.standins.journal.JournaledState;

/** The only way to the account. */
@Component
class Ledger extends JournaledState<Account, Entry> {

	Ledger(@Value("${standins.data}") Path data) {
		super(data.resolve("wechat.jsonl"), Entry.class, new Account());
	}

}
