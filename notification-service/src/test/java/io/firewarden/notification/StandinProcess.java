package io.firewarden.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

import io.firewarden.testkit.Standins;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The WeChat stand-in as a child of this JVM. */
record StandinProcess(Standins standins) {

	static final String AES_KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

	/** Starts it; events go to this callback address, encrypted. */
	static StandinProcess start(int port, String callback) {
		return new StandinProcess(Standins.start(port,
				Map.of("FIREWARDEN_WECHAT_CALLBACK_URL", callback, "FIREWARDEN_WECHAT_AES_KEY", AES_KEY)));
	}

	static int freePort() {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	JsonNode get(String path) {
		return JsonMapper.shared().readTree(this.standins.get(path));
	}

	void command(String method, String path, String json) {
		this.standins.command(method, path, json);
	}

}
