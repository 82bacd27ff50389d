package io.firewarden.bench.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.firewarden.testkit.Ports;

/** Store and broker in one process with an empty folder. */
public final class Backbone implements AutoCloseable {

	private static final long PATIENCE_NANOS = 180_000_000_000L;

	private final Scratch folder;

	private final List<Integer> ports;

	private final Child child;

	private Backbone(Scratch folder, List<Integer> ports, Child child) {
		this.folder = folder;
		this.ports = ports;
		this.child = child;
	}

	/** With the heap that {@code infra/up} gives it, or FIREWARDEN_HEAP_EMBEDDED. */
	public static Backbone start() throws IOException {
		var ports = Ports.free(3);
		var folder = Scratch.create();
		var child = Child.start(house().resolve("infra/embedded/target/embedded.jar"),
				System.getenv().getOrDefault("FIREWARDEN_HEAP_EMBEDDED", "448m"), true, Map.of(), log("embedded"),
				"--data", folder.path().resolve("store").toString(), "--kafka-port", "" + ports.get(0),
				"--controller-port", "" + ports.get(1), "--mongo-port", "" + ports.get(2), "--until-end-of",
				"" + ProcessHandle.current().pid());
		awaitPort(child, ports.get(0));
		awaitPort(child, ports.get(2));
		return new Backbone(folder, ports, child);
	}

	/** Stays when the measured data go. */
	static Path log(String process) throws IOException {
		Path logs = Files.createDirectories(house().resolve(".data/bench"));
		return logs.resolve(process + ".log");
	}

	private static void awaitPort(Child child, int port) {
		long end = System.nanoTime() + PATIENCE_NANOS;
		while (!answers(port)) {
			if (!child.isAlive() || System.nanoTime() > end) {
				throw new IllegalStateException("store and broker do not start");
			}
			LockSupport.parkNanos(50_000_000);
		}
	}

	private static boolean answers(int port) {
		try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			return socket.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
	}

	static Path house() {
		return Path.of(System.getProperty("house", "")).toAbsolutePath();
	}

	public String mongodbUri() {
		return "mongodb://127.0.0.1:" + ports.get(2);
	}

	public String kafka() {
		return "127.0.0.1:" + ports.get(0);
	}

	public Path folder() {
		return folder.path();
	}

	public Child child() {
		return child;
	}

	/** A client as a person's program has it. */
	public MongoClient client() {
		return MongoClients.create(mongodbUri());
	}

	/** The folder goes with it. */
	@Override
	public void close() throws IOException {
		child.close();
		folder.close();
	}

}
