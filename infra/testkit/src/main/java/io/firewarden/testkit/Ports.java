package io.firewarden.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Free ports of 127.0.0.1. */
public final class Ports {

	private Ports() {
	}

	/** Different ones, each free at this moment. */
	public static List<Integer> free(int count) {
		List<Integer> ports = new ArrayList<>();
		open(count, ports);
		return ports;
	}

	/** All are held until the last is found, so that none comes twice. */
	private static void open(int count, List<Integer> ports) {
		if (ports.size() == count) {
			return;
		}
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			ports.add(socket.getLocalPort());
			open(count, ports);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
