package io.firewarden.gateway.key;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;

import io.firewarden.gateway.store.GatewayStore;
import io.firewarden.gateway.store.Sealer;
import io.firewarden.gateway.support.EchoService;
import io.firewarden.gateway.support.MachineTokens;
import io.firewarden.gateway.support.RunningGateway;
import io.firewarden.testkit.Infrastructure;
import io.firewarden.testkit.WithInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@WithInfrastructure
class KeyRotationIT {

	private static final String SECRET = "a secret of the tests, long enough for HKDF";

	private static final Instant NOW = Instant.parse("2026-01-05T01:00:00Z");

	@Test
	void aRotationFailsNoRequestOnAnyInstance() throws Exception {
		String database = RunningGateway.freshDatabase();
		// Tokens that are renewed all the time, so that every key gets its share.
		Map<String, String> settings = Map.of("firewarden.token.lifetime", "PT61S");
		try (var one = RunningGateway.start(database, settings);
				var two = RunningGateway.start(database, settings);
				var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			EchoService.shared().trust(one);
			var stop = new AtomicBoolean();
			List<Future<Integer>> failures = new ArrayList<>();
			for (var gateway : List.of(one, two, one, two)) {
				var browser = gateway.browserOf("zhidui");
				failures.add(threads.submit(() -> failures(() -> browser.get("/api/registry/x").statusCode(), stop)));
			}
			String before = kid(one);
			one.bean(KeyRing.class).rotate();
			String after = kid(one);
			two.bean(KeyRing.class).follow();
			two.bean(KeyRing.class).rotate();
			stop.set(true);
			for (var failed : failures) {
				assertThat(failed.get()).isZero();
			}
			assertThat(after).isNotEqualTo(before);
			assertThat(kid(two)).isNotIn(before, after);
			one.bean(KeyRing.class).follow();
			assertThat(one.bean(KeyRing.class).published().getKeys()).hasSize(4)
				.noneMatch(JWK::isPrivate)
				.extracting(JWK::getKeyID)
				.contains(before, after);
		}
	}

	@Test
	void instancesThatStartTogetherOnAnEmptyStoreAgree() throws Exception {
		try (var client = MongoClients.create(Infrastructure.get().mongodbUri());
				var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var store = new GatewayStore(client, RunningGateway.freshDatabase());
			List<KeyRing> rings = List.of(ring(store, SECRET), ring(store, SECRET), ring(store, SECRET));
			threads.invokeAll(rings.stream().map((ring) -> Executors.callable(ring::prepare)).toList());
			rings.forEach(KeyRing::follow);
			assertThat(rings).extracting(KeyRotationIT::signingKey).containsOnly(signingKey(rings.getFirst()));
			assertThat(store.collection("keys").find(Filters.ne("state", "retired"))).hasSize(2);
		}
	}

	@Test
	void instancesThatRotateTogetherRotateOnce() throws Exception {
		try (var client = MongoClients.create(Infrastructure.get().mongodbUri())) {
			var store = new GatewayStore(client, RunningGateway.freshDatabase());
			var keys = new MongoKeys(store, new Sealer(SECRET));
			keys.begin(NOW);
			var other = new MongoKeys(store, new Sealer(SECRET));
			assertThat(keys.rotate(NOW)).isTrue();
			assertThat(other.rotate(NOW)).isTrue();
			keys.forgetRetired(NOW.plusSeconds(1));
			assertThat(keys.load().published()).hasSize(2);
		}
	}

	@Test
	void thePrivateKeyIsSealedUnderTheSecretOfTheInstallation() {
		try (var client = MongoClients.create(Infrastructure.get().mongodbUri())) {
			var store = new GatewayStore(client, RunningGateway.freshDatabase());
			ring(store, SECRET).prepare();
			assertThat(store.collection("keys").find().map(Object::toString))
				.noneMatch((document) -> document.contains("\"d\""));
			KeyRing stranger = ring(store, "another secret that is long enough for this");
			assertThatThrownBy(stranger::prepare).hasMessageContaining("FIREWARDEN_KEY_SECRET does not open");
			KeyRing careless = ring(store, "short");
			assertThatThrownBy(careless::prepare).hasMessageContaining("must have at least 32 characters");
		}
	}

	@Test
	void theOperatorRotatesAndNobodyElse() {
		var gateway = RunningGateway.shared();
		assertThat(gateway.browserOf("zhiduizhang").post("/auth/keys/rotation", "").statusCode()).isEqualTo(403);
		assertThat(gateway.browserOf("yunwei").post("/auth/keys/rotation", "").statusCode()).isEqualTo(204);
	}

	private static KeyRing ring(GatewayStore store, String secret) {
		return new KeyRing(store, new Sealer(secret), new KeySettings(Duration.ofDays(90), Duration.ofHours(1)),
				Clock.systemUTC());
	}

	private static String signingKey(KeyRing ring) {
		try {
			return ring.signing().get(new JWKSelector(new JWKMatcher.Builder().build()), null).getFirst().getKeyID();
		}
		catch (KeySourceException ex) {
			throw new AssertionError(ex);
		}
	}

	private static int failures(Callable<Integer> request, AtomicBoolean stop) throws Exception {
		int failures = 0;
		for (int i = 0; i < 20 || !stop.get(); i++) {
			if (request.call() != 200) {
				failures++;
			}
		}
		return failures;
	}

	private static String kid(RunningGateway gateway) throws Exception {
		String token = MachineTokens.get(gateway, "registry-service", RunningGateway.SERVICE_SECRET, "sampling");
		return SignedJWT.parse(token).getHeader().getKeyID();
	}

}
