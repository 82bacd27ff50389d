package io.firewarden.platform.store;

import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import io.firewarden.platform.access.Acting;
import io.firewarden.platform.access.Attempt;
import io.firewarden.platform.kernel.Versioned;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What a record keeps of the last request with a key that changed it, in the document
 * write of the change (ADR 0024): {@code under: {request, from, to, before}}, the
 * versions and the state before. A repetition of that request sees the record as it was
 * before, until it comes to the change that is made already.
 */
final class Trace {

	static final String UNDER = "under";

	static final String REQUEST = UNDER + ".request";

	private static final Bson EDGES = Projections.include(REQUEST, UNDER + ".from", UNDER + ".to");

	/** Everything but what is no state. */
	static final Bson WITHOUT = Projections.exclude("pending", "applied", UNDER);

	private Trace() {
	}

	/** What a read brings: the state before only where it may be asked for. */
	static Bson projection() {
		return (repetition() != null) ? Projections.exclude("pending", "applied") : WITHOUT;
	}

	/** Put into a new record; null without a key. */
	static @Nullable Document fresh() {
		Attempt attempt = Acting.current().attempt();
		return (attempt != null) ? under(attempt, 0) : null;
	}

	/** Written with a change; empty without a key. */
	static <S> Optional<Bson> update(Document head, Versioned<S> before, StateForm<S> form) {
		Attempt attempt = Acting.current().attempt();
		if (attempt == null) {
			return Optional.empty();
		}
		if (of(attempt, head) != null) {
			return Optional.of(Updates.set(UNDER + ".to", before.version() + 1));
		}
		return Optional
			.of(Updates.set(UNDER, under(attempt, before.version()).append("before", form.write(before.state()))));
	}

	/** The document as the current attempt is to see it. */
	static Optional<Document> seen(String aggregate, Document document) {
		Attempt attempt = repetition();
		Document under = (attempt != null) ? of(attempt, document) : null;
		if (attempt == null || under == null || attempt.hasReached(key(aggregate, document.getString("_id")))) {
			return Optional.of(document);
		}
		Document before = under.get("before", Document.class);
		return (before == null) ? Optional.empty()
				: Optional.of(new Document(document).append("body", before).append("version", under.get("from")));
	}

	/**
	 * Whether an earlier attempt at the current request has made the change from this
	 * version; from then on the record is seen as it is.
	 * @param from 0 for a new record
	 */
	static boolean isMade(String aggregate, MongoCollection<Document> documents, String id, long from) {
		Attempt attempt = repetition();
		if (attempt == null) {
			return false;
		}
		Document document = documents.find(Filters.eq("_id", id)).projection(EDGES).first();
		Document under = (document != null) ? of(attempt, document) : null;
		if (under == null || from < number(under, "from") || from >= number(under, "to")) {
			return false;
		}
		attempt.reach(key(aggregate, id));
		return true;
	}

	private static @Nullable Attempt repetition() {
		Attempt attempt = Acting.current().attempt();
		return (attempt != null && attempt.isRepetition()) ? attempt : null;
	}

	/**
	 * What the document keeps of this request; null when it was changed under another.
	 */
	private static @Nullable Document of(Attempt attempt, Document document) {
		Document under = document.get(UNDER, Document.class);
		return (under != null && attempt.request().equals(under.getString("request"))) ? under : null;
	}

	private static Document under(Attempt attempt, long from) {
		return new Document("request", attempt.request()).append("from", from).append("to", from + 1);
	}

	private static long number(Document under, String field) {
		return under.get(field, Number.class).longValue();
	}

	private static String key(String aggregate, String id) {
		return aggregate + "/" + id;
	}

}
