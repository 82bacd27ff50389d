package io.firewarden.notification.wechat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

/**
 * The access token, from {@code stable_token} in normal mode: every instance gets the
 * same one, so none needs a lock shared with the others. The platform renews it five
 * minutes before it ends and lets both live meanwhile.
 */
final class AccessTokens {

	private static final Duration OVERLAP = Duration.ofMinutes(5);

	/** A token that soon ends is asked for again, but not for every call. */
	private static final Duration LEAST = Duration.ofSeconds(10);

	private final WeChatTransport transport;

	private final WeChatProperties account;

	private final Clock machine;

	private final ReentrantLock lock = new ReentrantLock();

	private @Nullable Kept kept;

	AccessTokens(WeChatTransport transport, WeChatProperties account, Clock machine) {
		this.transport = transport;
		this.account = account;
		this.machine = machine;
	}

	private record Kept(String token, Instant until) {
	}

	/** The token, or why there is none. */
	sealed interface Token {

		record Usable(String value) implements Token {

			@Override
			public String toString() {
				return "Usable";
			}

		}

		record None(Reply why) implements Token {
		}

	}

	Token current() {
		this.lock.lock();
		try {
			var present = this.kept;
			if (present != null && this.machine.instant().isBefore(present.until)) {
				return new Token.Usable(present.token);
			}
			return fetch();
		}
		finally {
			this.lock.unlock();
		}
	}

	/** WeChat does not accept this one any more. */
	void drop(String token) {
		this.lock.lock();
		try {
			if (this.kept != null && this.kept.token.equals(token)) {
				this.kept = null;
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private Token fetch() {
		var reply = this.transport.post("/cgi-bin/stable_token", Map.of(), Map.of("grant_type", "client_credential",
				"appid", this.account.appId(), "secret", this.account.appSecret(), "force_refresh", false));
		if (!(reply instanceof Reply.Ok(var body)) || !body.path("access_token").isString()) {
			return new Token.None((reply instanceof Reply.Ok) ? new Reply.NoAnswer("no access_token") : reply);
		}
		var token = body.path("access_token").asString();
		var life = Duration.ofSeconds(body.path("expires_in").asLong(0)).minus(OVERLAP);
		this.kept = new Kept(token, this.machine.instant().plus((life.compareTo(LEAST) > 0) ? life : LEAST));
		return new Token.Usable(token);
	}

}
