package io.firewarden.notification.wechat;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Calls WeChat with the current token, behind a circuit breaker. A refused token is
 * fetched again once; nothing else is ever repeated here, because only the caller knows
 * whether a call may be.
 */
public final class WeChatClient {

	private final WeChatTransport transport;

	private final AccessTokens tokens;

	private final CircuitBreaker breaker;

	public WeChatClient(WeChatProperties account, CircuitBreaker breaker, Clock machine) {
		this.transport = new WeChatTransport(account);
		this.tokens = new AccessTokens(this.transport, account, machine);
		this.breaker = breaker;
	}

	/**
	 * Posts JSON.
	 * @param path such as {@code /cgi-bin/draft/add}
	 */
	public Reply post(String path, Object body) {
		return withToken((token) -> this.transport.post(path, Map.of("access_token", token), body));
	}

	/**
	 * Uploads a permanent cover picture (thumb, JPEG up to 64 KB); answers
	 * {@code media_id}.
	 */
	public Reply addThumb(String fileName, byte[] jpeg) {
		var parts = new LinkedMultiValueMap<String, Object>();
		parts.add("media", new ByteArrayResource(jpeg) {

			@Override
			public String getFilename() {
				return fileName;
			}

		});
		return withToken((token) -> this.transport.postForm("/cgi-bin/material/add_material",
				Map.of("access_token", token, "type", "thumb"), parts));
	}

	/** Whether calls go through at the moment. */
	public boolean available() {
		return this.breaker.getState() != CircuitBreaker.State.OPEN;
	}

	private Reply withToken(Function<String, Reply> call) {
		var reply = once(call);
		return (reply instanceof Reply.Refused refused && refused.errorClass() == ErrorClass.TOKEN) ? once(call)
				: reply;
	}

	private Reply once(Function<String, Reply> call) {
		return switch (guarded(this.tokens::current)) {
			case AccessTokens.Token.None(var why) -> why;
			case AccessTokens.Token.Usable(var token) -> {
				var reply = call.apply(token);
				count(reply);
				if (reply instanceof Reply.Refused refused && refused.errorClass() == ErrorClass.TOKEN) {
					this.tokens.drop(token);
				}
				yield reply;
			}
		};
	}

	private AccessTokens.Token guarded(Supplier<AccessTokens.Token> fetch) {
		if (!this.breaker.tryAcquirePermission()) {
			return new AccessTokens.Token.None(new Reply.NoAnswer("breaker open"));
		}
		var token = fetch.get();
		if (token instanceof AccessTokens.Token.None(var why)) {
			count(why);
		}
		return token;
	}

	/**
	 * Each permission is answered for exactly once: by the failed token or by the call.
	 */
	private void count(Reply reply) {
		if (reply instanceof Reply.NoAnswer(var detail)) {
			this.breaker.onError(0, TimeUnit.NANOSECONDS, new IllegalStateException(detail));
		}
		else {
			this.breaker.onSuccess(0, TimeUnit.NANOSECONDS);
		}
	}

}
