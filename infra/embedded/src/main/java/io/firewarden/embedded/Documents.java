package io.firewarden.embedded;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

import de.bwaldvogel.mongo.MongoServer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The document store: speaks MongoDB's wire protocol, keeps one file. An acknowledged
 * write is in the operating system's hands, so it survives the death of this process, not
 * a power cut. Single node, no transactions, no TTL; good for about 200,000 documents in
 * a collection. For more, and for production, a real MongoDB.
 */
final class Documents implements AutoCloseable {

	/** 2 has indexes of its own; those of 1 are replaced when it is opened. */
	private static final int FORMAT = 2;

	private static final int FIRST_FORMAT = 1;

	/**
	 * A command occupies its thread until it is committed, so this is also the largest
	 * group. More than all clients' pools together; threads start when they are needed.
	 */
	private static final int THREADS = 256;

	private final Path path;

	private final int port;

	private @Nullable MongoServer server;

	Documents(Path path, int port) {
		this.path = path;
		this.port = port;
	}

	synchronized void start() {
		var store = open();
		refuseForeignFile(store);
		var gate = new CommitGate(store);
		var starting = new MongoServer(new DurableBackend(store, gate));
		gate.open();
		starting.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, THREADS);
		this.server = starting;
	}

	private MVStore open() {
		try {
			var store = new MVStore.Builder().fileName(path.toString())
				.cacheSize(cacheMegabytes())
				.autoCommitDisabled()
				.autoCommitBufferSize(0)
				.open();
			// Old versions have no reader: the gate keeps commands and commits apart.
			store.setRetentionTime(0);
			store.setVersionsToKeep(0);
			return store;
		}
		catch (MVStoreException ex) {
			throw new CannotStart("The document file " + path + " cannot be opened: " + ex.getMessage());
		}
	}

	private static int cacheMegabytes() {
		return (int) Math.max(16, Runtime.getRuntime().maxMemory() / 8 >> 20);
	}

	private void refuseForeignFile(MVStore store) {
		boolean used = store.getMapNames().stream().anyMatch((name) -> !name.equals("format"));
		MVMap<String, Integer> format = store.openMap("format");
		Integer version = format.get("version");
		if (used && (version == null || version < FIRST_FORMAT || version > FORMAT)) {
			store.closeImmediately();
			throw new CannotStart("The document file " + path
					+ " was written by another version of this program. Move it away or use that version.");
		}
		format.put("version", FORMAT);
		store.commit();
	}

	@Override
	public synchronized void close() {
		if (server != null) {
			server.shutdownNow();
			server = null;
		}
	}

}
