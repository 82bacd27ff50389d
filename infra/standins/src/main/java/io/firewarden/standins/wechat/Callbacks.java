package io.firewarden.standins.wechat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import io.firewarden.standins.sim.Counters;
import io.firewarden.standins.sim.Resettable;

/**
 * Sends events to the callback address: at least once, up to four times, until it answers
 * "success" within the window; on demand twice, never, or late.
 */
@Component
class Callbacks implements Resettable {

	private static final Logger LOG = LoggerFactory.getLogger(Callbacks.class);

	private static final int ATTEMPTS = 4;

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Ledger ledger;

	private final WechatProperties account;

	private final PublicAddress address;

	private final Counters counters;

	private final RandomGenerator chance;

	private final ScheduledExecutorService later;

	private final Clock clock;

	private volatile EventRates rates = EventRates.NONE;

	Callbacks(Ledger ledger, WechatProperties account, PublicAddress address, Counters counters, RandomGenerator chance,
			ScheduledExecutorService later, Clock clock) {
		this.ledger = ledger;
		this.account = account;
		this.address = address;
		this.counters = counters;
		this.chance = chance;
		this.later = later;
		this.clock = clock;
	}

	void suffer(EventRates accidents) {
		this.rates = accidents;
	}

	@Override
	public void reset() {
		suffer(EventRates.NONE);
	}

	/** Tells the end of a publication; returns at once. */
	void announce(Publication publication) {
		if (account.callbackUrl().isEmpty() || happens(rates.lost())) {
			counters.count("event lost");
			settle(publication.publishId(), "LOST");
			return;
		}
		var event = new Event(publication.publishId(),
				PublishEvent.xml(publication, account, address, clock.instant()));
		var delay = happens(rates.late()) ? account.callbackWindow().multipliedBy(2) : Duration.ZERO;
		schedule(event, 1, delay);
		if (happens(rates.duplicate())) {
			counters.count("event duplicated");
			later.schedule(() -> http.sendAsync(request(event.xml()), HttpResponse.BodyHandlers.discarding()),
					delay.plus(account.callbackWindow().dividedBy(10)).toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	private void schedule(Event event, int attempt, Duration delay) {
		later.schedule(() -> send(event, attempt), delay.toMillis(), TimeUnit.MILLISECONDS);
	}

	private void send(Event event, int attempt) {
		counters.count("event sent");
		http.sendAsync(request(event.xml()), HttpResponse.BodyHandlers.ofString())
			.thenApply((answer) -> answer.statusCode() == 200 && answer.body().strip().equals("success"))
			.exceptionally((failure) -> {
				LOG.debug("attempt {} of event {} failed", attempt, event.publishId(), failure);
				return false;
			})
			.thenAccept((acknowledged) -> afterwards(event, attempt, acknowledged));
	}

	private void afterwards(Event event, int attempt, boolean acknowledged) {
		if (acknowledged) {
			counters.count("event acknowledged");
			settle(event.publishId(), "ACKNOWLEDGED");
		}
		else if (attempt < ATTEMPTS) {
			schedule(event, attempt + 1, account.callbackWindow());
		}
		else {
			counters.count("event abandoned");
			settle(event.publishId(), "ABANDONED");
		}
	}

	private void settle(String publishId, String how) {
		if (ledger.isRunning() && ledger.with((state) -> state.publication(publishId)).isPresent()) {
			ledger.record(new Entry.EventSettled(publishId, how));
		}
	}

	private HttpRequest request(String xml) {
		var timestamp = String.valueOf(clock.instant().getEpochSecond());
		var nonce = RandomIds.number();
		var target = UriComponentsBuilder.fromUriString(account.callbackUrl())
			.queryParam("signature", CallbackSeal.sign(account.callbackToken(), timestamp, nonce))
			.queryParam("timestamp", timestamp)
			.queryParam("nonce", nonce)
			.queryParam("openid", "o" + account.originalId());
		var body = xml;
		if (!account.encodingAesKey().isEmpty()) {
			var random = RandomIds.articleId().substring(0, 16).getBytes(StandardCharsets.UTF_8);
			var secret = CallbackSeal.encrypt(account.encodingAesKey(), random, xml, account.appId());
			target.queryParam("encrypt_type", "aes")
				.queryParam("msg_signature", CallbackSeal.sign(account.callbackToken(), timestamp, nonce, secret));
			body = "<xml><ToUserName><![CDATA[" + account.originalId() + "]]></ToUserName><Encrypt><![CDATA[" + secret
					+ "]]></Encrypt></xml>";
		}
		return HttpRequest.newBuilder(URI.create(target.toUriString()))
			.timeout(account.callbackWindow())
			.header("Content-Type", "text/xml")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
	}

	private boolean happens(double rate) {
		return chance.nextDouble() < rate;
	}

	private record Event(String publishId, String xml) {
	}

}
