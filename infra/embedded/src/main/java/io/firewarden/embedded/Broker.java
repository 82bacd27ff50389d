package io.firewarden.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;

/**
 * Apache Kafka itself, broker and controller in one, formatted on first use. An
 * acknowledged record is in the operating system's hands, so it survives the death of
 * this process, not a power cut.
 */
final class Broker implements AutoCloseable {

	private static final String CONTROLLER = "CONTROLLER";

	private final Path folder;

	private final Properties settings;

	private @Nullable KafkaRaftServer server;

	Broker(Path folder, int port, int controllerPort) {
		this.folder = folder;
		this.settings = settings(folder, port, controllerPort);
	}

	synchronized void start() {
		format();
		var starting = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
		this.server = starting;
		starting.startup();
	}

	/**
	 * Once in the folder's life: {@code meta.properties} is the last file that formatting
	 * writes.
	 */
	private void format() {
		if (Files.exists(folder.resolve("meta.properties"))) {
			return;
		}
		var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
		try {
			new Formatter().setClusterId(Uuid.randomUuid().toString())
				.setNodeId(1)
				.setControllerListenerName(CONTROLLER)
				.addDirectory(folder.toString())
				.setMetadataLogDirectory(folder.toString())
				.setPrintStream(quiet)
				.run();
		}
		catch (Exception ex) {
			throw new CannotStart("The Kafka folder " + folder + " cannot be formatted: " + ex);
		}
	}

	private static Properties settings(Path folder, int port, int controllerPort) {
		var settings = new Properties();
		settings.put("process.roles", "broker,controller");
		settings.put("node.id", "1");
		settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
		settings.put("controller.listener.names", CONTROLLER);
		settings.put("listeners",
				"PLAINTEXT://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort);
		settings.put("log.dirs", folder.toString());
		settings.put("auto.create.topics.enable", "false");
		// A restart waits until the session of the killed predecessor is over.
		settings.put("broker.session.timeout.ms", "2000");
		settings.put("broker.heartbeat.interval.ms", "500");
		settings.put("group.initial.rebalance.delay.ms", "0");
		// Read models are rebuilt from the topics, and business time may lie years back.
		settings.put("log.retention.ms", "-1");
		for (String topic : new String[] { "offsets.topic", "transaction.state.log",
				"share.coordinator.state.topic" }) {
			settings.put(topic + ".replication.factor", "1");
			settings.put(topic + ".num.partitions", "4");
		}
		settings.put("transaction.state.log.min.isr", "1");
		settings.put("share.coordinator.state.topic.min.isr", "1");
		// Small memory: the defaults are made for machines that do nothing else.
		settings.put("num.io.threads", "4");
		settings.put("num.network.threads", "2");
		settings.put("background.threads", "2");
		settings.put("queued.max.requests", "64");
		settings.put("log.cleaner.dedupe.buffer.size", String.valueOf(4 << 20));
		settings.put("log.cleaner.io.buffer.size", String.valueOf(128 << 10));
		settings.put("log.index.size.max.bytes", String.valueOf(1 << 20));
		return settings;
	}

	@Override
	public synchronized void close() {
		if (server != null) {
			server.shutdown();
			server.awaitShutdown();
			server = null;
		}
	}

}
