package io.firewarden.registry.sharing.adapter;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

import tools.jackson.databind.JsonNode;

/** Secrets of the key service, kept until shortly before their end. */
final class Secrets {

	private static final Duration MARGIN = Duration.ofSeconds(30);

	private final Transport transport;

	private final SharingSettings settings;

	private final Clock machine;

	private final ReentrantLock lock = new ReentrantLock();

	private String kept = "";

	private Instant until = Instant.EPOCH;

	Secrets(Transport transport, SharingSettings settings, Clock machine) {
		this.transport = transport;
		this.settings = settings;
		this.machine = machine;
	}

	/** The secret in use, or why there is none. */
	Secret current() {
		this.lock.lock();
		try {
			if (this.until.isAfter(this.machine.instant())) {
				return new Secret.Usable(this.kept);
			}
			Secret fetched = fetch();
			if (fetched instanceof Secret.Usable(var secret)) {
				this.kept = secret;
			}
			return fetched;
		}
		finally {
			this.lock.unlock();
		}
	}

	/** Forgets a secret that is refused, unless another one has replaced it already. */
	void drop(String secret) {
		this.lock.lock();
		try {
			if (this.kept.equals(secret)) {
				this.until = Instant.EPOCH;
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private Secret fetch() {
		return switch (this.transport.post("/key", null, this.settings.dataService(), this.settings.appkey())) {
			case Transport.Answer.None(var detail, var _) -> new Secret.None("", detail);
			case Transport.Answer.Body(var bytes) -> switch (Reading.of(bytes)) {
				case Reading.Json(var body, var _) -> read(body);
				case Reading.Error(var code, var message) -> new Secret.None(code, message);
				case Reading.Nothing _, Reading.Other _ -> new Secret.None("", "the key service answers no key");
			};
		};
	}

	private Secret read(JsonNode body) {
		String code = body.path("code").asString("");
		if (!code.equals("0")) {
			return new Secret.None(code, body.path("message").asString(""));
		}
		try {
			String secret = Seals.open(this.settings.appkey(), body.at("/data/secret").asString(""));
			long ends = Long.parseLong(body.at("/data/secretEndTime").asString("0"));
			this.until = Instant.ofEpochMilli(ends).minus(MARGIN);
			return new Secret.Usable(secret);
		}
		catch (GeneralSecurityException | NumberFormatException ex) {
			return new Secret.None("", "the secret cannot be opened with our appkey");
		}
	}

	/** A secret, or none. */
	sealed interface Secret {

		record Usable(String value) implements Secret {
		}

		/**
		 * None.
		 *
		 * @param code of the key service; empty when it did not answer
		 */
		record None(String code, String message) implements Secret {
		}

	}

}
