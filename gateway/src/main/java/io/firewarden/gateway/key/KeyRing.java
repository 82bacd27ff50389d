package io.firewarden.gateway.key;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;

import io.firewarden.gateway.store.GatewayStore;
import io.firewarden.gateway.store.Preparation;
import io.firewarden.gateway.store.Sealer;

/**
 * The keys the gateway signs with.
 * <p>
 * Life of a key: it is published as the next one long before it signs, so that every
 * service and every other instance knows it by then; it signs; it is retired and stays
 * published until the last token signed with it has ended. That is why a rotation fails
 * no request, and why two rotations should lie at least an hour apart.
 */
public class KeyRing implements Preparation {

	private static final Logger log = LoggerFactory.getLogger(KeyRing.class);

	private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

	private final MongoKeys store;

	private final KeySettings settings;

	private final Clock clock;

	private volatile @Nullable Keys keys;

	private volatile Instant loadedAt = Instant.EPOCH;

	KeyRing(GatewayStore store, Sealer sealer, KeySettings settings, Clock clock) {
		this.store = new MongoKeys(store, sealer);
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public void prepare() {
		this.store.begin(this.clock.instant());
		reload();
	}

	/** The key that signs, with its private part. */
	public JWKSource<SecurityContext> signing() {
		return (selector, _) -> selector.select(new JWKSet(known().active()));
	}

	/**
	 * The keys that verify. A key id nobody has heard of is looked up once more, in case
	 * another instance rotated.
	 */
	public JWKSource<SecurityContext> verifying() {
		return (selector, _) -> {
			List<JWK> found = selector.select(published());
			if (found.isEmpty() && this.loadedAt.plus(LOOK_AGAIN).isBefore(this.clock.instant())) {
				reload();
				found = selector.select(published());
			}
			return found;
		};
	}

	/** Public parts only. */
	public JWKSet published() {
		return new JWKSet(List.copyOf(known().published()));
	}

	/** Lets the next key sign from now on. */
	public void rotate() {
		if (this.store.rotate(this.clock.instant())) {
			log.info("The next signing key has become the active one.");
		}
		reload();
	}

	@Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT15S")
	void follow() {
		Instant now = this.clock.instant();
		if (this.store.activeSince().plus(this.settings.rotateAfter()).isBefore(now)) {
			rotate();
		}
		this.store.forgetRetired(now.minus(this.settings.keepRetired()));
		reload();
	}

	private synchronized void reload() {
		this.keys = this.store.load();
		this.loadedAt = this.clock.instant();
	}

	private Keys known() {
		Keys present = this.keys;
		if (present == null) {
			throw new IllegalStateException("the key ring is not loaded yet");
		}
		return present;
	}

}
