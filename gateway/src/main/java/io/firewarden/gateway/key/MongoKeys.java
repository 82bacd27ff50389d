package io.firewarden.gateway.key;

import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

import io.firewarden.gateway.store.GatewayStore;
import io.firewarden.gateway.store.Sealer;

/**
 * The keys as documents: {@code keys {_id: kid, state: next|active|retired, sealed,
 * createdAt, changedAt}} and the one document {@code pointers {_id: active, kid, next,
 * since}} that says which of them signs. Only who moves the pointer changes the ring:
 * several instances that start or rotate at the same moment agree because one of their
 * writes comes first.
 */
final class MongoKeys {

	private static final int BITS = 2048;

	private static final String ACTIVE = "active";

	private final GatewayStore store;

	private final Sealer sealer;

	MongoKeys(GatewayStore store, Sealer sealer) {
		this.store = store;
		this.sealer = sealer;
	}

	/** Makes an active and a next key where there are none. */
	void begin(Instant now) {
		if (pointer() == null) {
			String first = add(now);
			String next = add(now);
			GatewayStore.insert(pointers(),
					new Document("_id", ACTIVE).append("kid", first)
						.append("next", next)
						.append("since", Date.from(now)));
			markStates(now);
		}
	}

	Instant activeSince() {
		return GatewayStore.required(knownPointer(), "since");
	}

	/**
	 * Lets the next key sign and publishes a new next one. False when another instance
	 * did it at this moment.
	 */
	boolean rotate(Instant now) {
		Document before = knownPointer();
		String next = add(now);
		boolean moved = pointers()
			.updateOne(Filters.and(Filters.eq("_id", ACTIVE), Filters.eq("kid", before.getString("kid"))),
					Updates.combine(Updates.set("kid", before.getString("next")), Updates.set("next", next),
							Updates.set("since", Date.from(now))))
			.getModifiedCount() == 1;
		markStates(now);
		return moved;
	}

	/** Forgets keys that nothing valid can be signed with any more. */
	void forgetRetired(Instant retiredBefore) {
		Document pointer = knownPointer();
		keys().deleteMany(Filters.and(Filters.eq("state", "retired"),
				Filters.nin("_id", pointer.getString("kid"), pointer.getString("next")),
				Filters.lt("changedAt", Date.from(retiredBefore))));
	}

	Keys load() {
		Document pointer = knownPointer();
		RSAKey active = null;
		List<RSAKey> published = new ArrayList<>();
		for (Document document : keys().find()) {
			RSAKey key = read(document);
			published.add(key.toPublicJWK());
			if (key.getKeyID().equals(pointer.getString("kid"))) {
				active = key;
			}
		}
		if (active == null) {
			throw new IllegalStateException("the active signing key is missing in the store");
		}
		return new Keys(active, published);
	}

	// The pointer decides; the states are for people and for forgetting. A key that lost
	// a race to become the first
	// or the next one was never used and counts as retired.
	private void markStates(Instant now) {
		Document pointer = knownPointer();
		for (Document key : keys().find()) {
			String kid = key.get("_id", String.class);
			String state = key.getString("state");
			String due = kid.equals(pointer.getString("kid")) ? ACTIVE
					: kid.equals(pointer.getString("next")) ? "next" : "retired";
			if (!due.equals(state)) {
				keys().updateOne(Filters.eq("_id", kid),
						Updates.combine(Updates.set("state", due), Updates.set("changedAt", Date.from(now))));
			}
		}
	}

	private String add(Instant now) {
		try {
			RSAKey key = new RSAKeyGenerator(BITS).keyID(UUID.randomUUID().toString())
				.keyUse(KeyUse.SIGNATURE)
				.algorithm(JWSAlgorithm.RS256)
				.generate();
			byte[] sealed = this.sealer.seal(key.toJSONString().getBytes(StandardCharsets.UTF_8), key.getKeyID());
			keys().insertOne(new Document("_id", key.getKeyID()).append("state", "next")
				.append("sealed", new Binary(sealed))
				.append("createdAt", Date.from(now)));
			return key.getKeyID();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("RSA belongs to every JDK", ex);
		}
	}

	private RSAKey read(Document document) {
		try {
			byte[] plain = this.sealer.open(document.get("sealed", Binary.class).getData(),
					document.get("_id", String.class));
			return RSAKey.parse(new String(plain, StandardCharsets.UTF_8));
		}
		catch (ParseException ex) {
			throw new IllegalStateException("a signing key in the store cannot be read", ex);
		}
	}

	private Document knownPointer() {
		Document pointer = pointer();
		if (pointer == null) {
			throw new IllegalStateException("the store has no signing keys; they are made at start");
		}
		return pointer;
	}

	private @Nullable Document pointer() {
		return pointers().find(Filters.eq("_id", ACTIVE)).first();
	}

	private MongoCollection<Document> keys() {
		return this.store.collection("keys");
	}

	private MongoCollection<Document> pointers() {
		return this.store.collection("pointers");
	}

}
