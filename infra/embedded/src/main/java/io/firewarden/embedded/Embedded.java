package io.firewarden.embedded;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process itself. Standard output carries one line for each part that answers,
 * standard error the log. Exit codes: 2 when it cannot start and says why, 143 after a
 * clean stop by SIGTERM.
 */
public final class Embedded implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Embedded.class);

	/** Whoever stops the process while it starts makes the start fail, and knows. */
	private static volatile boolean stopping;

	private final DataFolder folder;

	private final Documents documents;

	private final Broker broker;

	private Embedded(DataFolder folder, Options options) {
		this.folder = folder;
		this.documents = new Documents(folder.documents(), options.mongoPort());
		this.broker = new Broker(folder.kafka(), options.kafkaPort(), options.controllerPort());
	}

	public static void main(String[] arguments) {
		try {
			start(Options.of(arguments));
		}
		catch (CannotStart ex) {
			System.err.println(ex.getMessage());
			System.exit(2);
		}
		catch (RuntimeException | LinkageError ex) {
			if (!stopping) {
				log.error("could not start", ex);
			}
			System.exit(1);
		}
	}

	private static void start(Options options) {
		var folder = DataFolder.take(options.data());
		options.refuseTakenPorts();
		var embedded = new Embedded(folder, options);
		Runtime.getRuntime().addShutdownHook(new Thread(embedded::close, "stop"));
		options.owner().ifPresent(Embedded::endWith);
		var documents = CompletableFuture.runAsync(embedded.documents::start);
		documents.thenRun(() -> System.out.println("ready documents 127.0.0.1:" + options.mongoPort()));
		embedded.broker.start();
		System.out.println("ready kafka 127.0.0.1:" + options.kafkaPort());
		documents.join();
	}

	/** At once and without a word: nobody is left to read it. */
	private static void endWith(long owner) {
		ProcessHandle.of(owner).ifPresent((process) -> process.onExit().thenRun(() -> Runtime.getRuntime().halt(0)));
	}

	/** The two parts know nothing of each other: both stop at once. */
	@Override
	public void close() {
		stopping = true;
		var kafka = CompletableFuture.runAsync(broker::close);
		documents.close();
		kafka.join();
		try {
			folder.close();
		}
		catch (IOException ex) {
			log.warn("the folder's lock was not given back; it ends with the process", ex);
		}
	}

}
