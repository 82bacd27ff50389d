package io.firewarden.gateway.account.adapter;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;

import org.springframework.scheduling.annotation.Scheduled;

import io.firewarden.gateway.account.application.Attempts;
import io.firewarden.gateway.store.GatewayStore;
import io.firewarden.gateway.store.Preparation;

/**
 * One counter per name and per address, shared by all instances. A counter forgets after
 * the lock time without a further attempt; attempts during a lock do not prolong it.
 */
class MongoAttempts implements Attempts, Preparation {

	private final GatewayStore store;

	private final AccountSettings settings;

	private final Clock clock;

	MongoAttempts(GatewayStore store, AccountSettings settings, Clock clock) {
		this.store = store;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public void prepare() {
		counters().createIndex(Indexes.ascending("until"));
	}

	@Override
	public Optional<Duration> begin(String username, String address) {
		Instant now = this.clock.instant();
		var locked = count(key("address", address), this.settings.addressFailures(), now);
		return locked.isPresent() ? locked : count(key("name", username), this.settings.failures(), now);
	}

	@Override
	public void forgive(String username, String address) {
		counters().deleteOne(Filters.eq("_id", key("name", username)));
		counters().updateOne(Filters.eq("_id", key("address", address)), Updates.inc("count", -1));
	}

	@Override
	public void unlock(String username) {
		counters().deleteOne(Filters.eq("_id", key("name", username)));
	}

	// The embedded store does not remove documents by itself as a TTL index would.
	@Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
	void forget() {
		counters().deleteMany(Filters.lt("until", Date.from(this.clock.instant())));
	}

	private Optional<Duration> count(String key, int most, Instant now) {
		Bson running = Filters.and(Filters.eq("_id", key), Filters.gt("until", Date.from(now)));
		Bson free = Filters.and(running, Filters.lt("count", most));
		Date until = Date.from(now.plus(this.settings.lock()));
		while (true) {
			if (counters().updateOne(free, Updates.combine(Updates.inc("count", 1), Updates.set("until", until)))
				.getMatchedCount() == 1) {
				return Optional.empty();
			}
			Document full = counters().find(running).first();
			if (full != null && full.getInteger("count", 0) >= most) {
				return Optional.of(Duration.between(now, GatewayStore.required(full, "until")));
			}
			if (full == null) {
				counters().deleteOne(Filters.and(Filters.eq("_id", key), Filters.lte("until", Date.from(now))));
				if (GatewayStore.insert(counters(),
						new Document("_id", key).append("count", 1).append("until", until))) {
					return Optional.empty();
				}
			}
		}
	}

	private MongoCollection<Document> counters() {
		return this.store.collection("attempts");
	}

	// People type passwords where the name belongs, and an address is personal data:
	// neither is kept readable.
	private static String key(String kind, String value) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest((kind + ":" + value).getBytes(StandardCharsets.UTF_8));
			return kind + ":" + HexFormat.of().formatHex(hash, 0, 16);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("SHA-256 belongs to every JDK", ex);
		}
	}

}
