package io.firewarden.embedded;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends every command through the {@link CommitGate}. */
final class DurableBackend extends H2Backend {

	private static final Logger log = LoggerFactory.getLogger(DurableBackend.class);

	/** A command that is not on this list is taken for a write. In lower case. */
	private static final Set<String> READS = Set.of("find", "getmore", "count", "distinct", "listcollections",
			"listindexes", "listdatabases", "killcursors", "endsessions", "ping", "ismaster", "hello", "buildinfo",
			"serverstatus", "connectionstatus", "hostinfo", "whatsmyuri", "collstats", "dbstats", "getlasterror",
			"validate");

	/** Documents of one answer; the client asks for the next ones. */
	private static final int BATCH = 1000;

	private final CommitGate gate;

	private final Scans scans = new Scans();

	DurableBackend(MVStore store, CommitGate gate) {
		super(store);
		this.gate = gate;
	}

	@Override
	protected MongoDatabase openOrCreateDatabase(String name) {
		return new DocumentDatabase(name, getMvStore(), getCursorRegistry()) {
			@Override
			MVStore store() {
				return getMvStore();
			}

			@Override
			Scans scans() {
				return scans;
			}
		};
	}

	@Override
	public Document handleCommand(Channel channel, String database, String command, Document query) {
		Supplier<Document> work = () -> answer(channel, database, command, query);
		return changes(command.toLowerCase(Locale.ROOT), query) ? gate.write(work) : gate.read(work);
	}

	@Override
	public QueryResult handleQuery(MongoQuery query) {
		return gate.read(() -> super.handleQuery(query));
	}

	private Document answer(Channel channel, String database, String command, Document query) {
		if (command.equalsIgnoreCase("renameCollection")) {
			throw new MongoServerError(115, "CommandNotSupported", "the embedded store cannot rename a collection");
		}
		if (command.equalsIgnoreCase("find") || command.equalsIgnoreCase("getMore")) {
			// Without a size the library answers everything at once, or refuses; and a
			// client keeps the room for the largest answer it ever had.
			query.putIfAbsent("batchSize", BATCH);
		}
		try {
			var answer = super.handleCommand(channel, database, command, query);
			if (command.equalsIgnoreCase("serverStatus")) {
				answer.put("collectionScans", scans.report());
			}
			return answer;
		}
		catch (MongoServerException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			// The server tells the client only the message, and its own log is off.
			log.error("{} on {} failed", command, database, ex);
			throw ex;
		}
	}

	private static boolean changes(String command, Document query) {
		if (!command.equals("aggregate")) {
			return !READS.contains(command);
		}
		return !(query.get("pipeline") instanceof Collection<?> stages) || stages.stream()
			.anyMatch((stage) -> stage instanceof Map<?, ?> map
					&& (map.containsKey("$out") || map.containsKey("$merge")));
	}

	/** The server calls this when its last client is gone. */
	@Override
	public void close() {
		gate.close();
		// -1: rewrites the whole file, the only way that always makes it small.
		getMvStore().close(-1);
		super.close();
	}

}
