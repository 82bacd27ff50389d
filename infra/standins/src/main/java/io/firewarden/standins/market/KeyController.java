package io.firewarden.standins.market;

import java.time.Clock;
import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The key service: who signs with the appkey gets a secret for a while. */
@RestController
@RequestMapping("/exchange")
class KeyController {

	private final MarketProperties exchange;

	private final Signatures signatures;

	private final ExchangeLedger ledger;

	private final Clock clock;

	KeyController(MarketProperties exchange, Signatures signatures, ExchangeLedger ledger, Clock clock) {
		this.exchange = exchange;
		this.signatures = signatures;
		this.ledger = ledger;
		this.clock = clock;
	}

	@PostMapping("/key")
	ResponseEntity<byte[]> key(HttpServletRequest request) {
		var refusal = signatures.refusal(Signatures.Call.of(request));
		if (refusal.isPresent()) {
			return Replies.json(new Replies.Success(refusal.get(), "", "接口调用失败"));
		}
		Instant ends = clock.instant().plus(exchange.secretValidity());
		String secret = Sealing.newSecret();
		ledger.record(new Entry.SecretIssued(secret, ends));
		return Replies.json(Replies.Success
			.of(new Key(Sealing.encrypt(exchange.appkey(), secret), Long.toString(ends.toEpochMilli()))));
	}

	/** The end is in milliseconds since 1970, as text. */
	record Key(String secret, String secretEndTime) {
	}

}
