package io.firewarden.gateway.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.FindByIndexNameSessionRepository;

import io.firewarden.gateway.identity.Role;
import io.firewarden.gateway.identity.SignedIn;
import io.firewarden.gateway.store.GatewayStore;
import io.firewarden.gateway.store.Preparation;

/**
 * Sessions as documents {@code {_id: hash, user, name, roles, org, agency, officer,
 * createdAt, seenAt, until}}.
 * <p>
 * A session that was ended stays ended: writes after the first are updates that do not
 * insert, so a request that was under way during the sign-out cannot bring it back.
 */
class MongoSessions implements FindByIndexNameSessionRepository<KeptSession>, Preparation {

	/**
	 * What this request has read. The session filter asks again after the answer has gone
	 * out, only to learn whether the cookie has to be set.
	 */
	static final ScopedValue<Map<String, KeptSession>> READ = ScopedValue.newInstance();

	private final GatewayStore store;

	private final SessionSettings settings;

	private final Clock clock;

	MongoSessions(GatewayStore store, SessionSettings settings, Clock clock) {
		this.store = store;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public void prepare() {
		sessions().createIndex(Indexes.ascending("user", "createdAt"));
		// A real MongoDB removes what has ended by itself; the embedded one leaves it to
		// the sweep.
		sessions().createIndex(Indexes.ascending("until"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
	}

	@Override
	public KeptSession createSession() {
		return KeptSession.fresh(this.settings, this.clock.instant());
	}

	@Override
	public @Nullable KeptSession findById(String id) {
		Map<String, KeptSession> read = READ.isBound() ? READ.get() : new HashMap<>();
		KeptSession known = read.get(id);
		if (known != null) {
			return known;
		}
		Document document = sessions().find(Filters.eq("_id", SessionIds.hash(id))).first();
		if (document == null || !GatewayStore.required(document, "until").isAfter(this.clock.instant())) {
			return null;
		}
		KeptSession session = read(id, document);
		read.put(id, session);
		return session;
	}

	@Override
	public void save(KeptSession session) {
		SignedIn person = session.person();
		String storedId = session.storedId();
		if (person == null) {
			if (storedId != null) {
				deleteById(storedId);
			}
			return;
		}
		if (storedId == null) {
			sessions().insertOne(write(session, person));
			makeRoom(person.username());
		}
		else if (session.moved()) {
			if (sessions().deleteOne(Filters.eq("_id", SessionIds.hash(storedId))).getDeletedCount() == 1) {
				sessions().insertOne(write(session, person));
			}
		}
		else if (session.worthWriting()) {
			update(session, person);
		}
		else {
			return;
		}
		session.written();
	}

	@Override
	public void deleteById(String id) {
		if (READ.isBound()) {
			READ.get().remove(id);
		}
		sessions().deleteOne(Filters.eq("_id", SessionIds.hash(id)));
	}

	/** The keys are hashes of ids: the ids themselves are known to the browsers only. */
	@Override
	public Map<String, KeptSession> findByIndexNameAndIndexValue(String indexName, String indexValue) {
		Map<String, KeptSession> found = new LinkedHashMap<>();
		if (PRINCIPAL_NAME_INDEX_NAME.equals(indexName)) {
			Bson alive = Filters.gt("until", Date.from(this.clock.instant()));
			for (Document document : sessions().find(Filters.and(Filters.eq("user", indexValue), alive))) {
				String hash = document.get("_id", String.class);
				found.put(hash, read(hash, document));
			}
		}
		return found;
	}

	/** Ends every session of an account. */
	void deleteAll(String username) {
		sessions().deleteMany(Filters.eq("user", username));
	}

	@Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
	void sweep() {
		sessions().deleteMany(Filters.lte("until", Date.from(this.clock.instant())));
	}

	private void makeRoom(String username) {
		int number = 0;
		for (Document document : sessions().find(Filters.eq("user", username)).sort(Sorts.descending("createdAt"))) {
			if (++number > this.settings.perAccount()) {
				sessions().deleteOne(Filters.eq("_id", document.get("_id")));
			}
		}
	}

	private void update(KeptSession session, SignedIn person) {
		Document fields = write(session, person);
		Bson byId = Filters.eq("_id", fields.remove("_id"));
		sessions().updateOne(byId,
				Updates.combine(fields.entrySet().stream().map((e) -> Updates.set(e.getKey(), e.getValue())).toList()));
	}

	private Document write(KeptSession session, SignedIn person) {
		return new Document("_id", SessionIds.hash(session.getId())).append("user", person.username())
			.append("name", person.name())
			.append("roles", person.roles().stream().map(Role::name).toList())
			.append("org", person.org())
			.append("agency", person.agency())
			.append("officer", person.officer())
			.append("createdAt", Date.from(session.getCreationTime()))
			.append("seenAt", Date.from(session.getLastAccessedTime()))
			.append("until", Date.from(session.until()));
	}

	private KeptSession read(String id, Document document) {
		Set<Role> roles = document.getList("roles", String.class)
			.stream()
			.flatMap((name) -> Role.named(name).stream())
			.collect(Collectors.toSet());
		var person = new SignedIn(document.get("user", ""), document.get("name", ""), roles, document.get("org", ""),
				document.getString("agency"), document.getString("officer"));
		Instant createdAt = GatewayStore.required(document, "createdAt");
		return KeptSession.stored(this.settings, id, createdAt, GatewayStore.required(document, "seenAt"), person);
	}

	private MongoCollection<Document> sessions() {
		return this.store.collection("sessions");
	}

}
