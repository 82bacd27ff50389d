package io.firewarden.standins.wechat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rules of access tokens.
 *
 * @see <a href=
 * "https://developers.weixin.qq.com/doc/service/api/base/api_getstableaccesstoken">stable_token</a>
 */
@Component
class AccessTokens {

	static final Duration VALIDITY = Duration.ofSeconds(7200);

	static final Duration OVERLAP = Duration.ofMinutes(5);

	private static final Duration BETWEEN_FORCED = Duration.ofSeconds(30);

	private static final int FORCED_A_DAY = 20;

	private static final int PLAIN_A_DAY = 2000;

	private static final ZoneId QUOTA_ZONE = ZoneId.of("Asia/Shanghai");

	private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z_-]{64,}");

	private final Ledger ledger;

	private final WechatProperties account;

	private final Clock clock;

	AccessTokens(Ledger ledger, WechatProperties account, Clock clock) {
		this.ledger = ledger;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * {@code GET /cgi-bin/token}: every call gives a new token and kills the one before.
	 */
	Grant plain(@Nullable String appId, @Nullable String secret) {
		identify(appId, secret);
		return ledger.with((state) -> {
			var now = clock.instant();
			if (issuedOn(day(now), state.tokens(Entry.TokenMode.PLAIN), false) >= PLAIN_A_DAY) {
				throw quotaReached();
			}
			return issue(Entry.TokenMode.PLAIN, now, false);
		});
	}

	/**
	 * {@code POST /cgi-bin/stable_token}: the same token for everybody until five minutes
	 * before it expires. Independent of {@link #plain}.
	 */
	Grant stable(@Nullable String appId, @Nullable String secret, boolean force) {
		identify(appId, secret);
		return ledger.with((state) -> {
			var now = clock.instant();
			var issued = state.tokens(Entry.TokenMode.STABLE);
			var current = current(issued, now);
			if (force) {
				return forced(issued, current, now);
			}
			return current.filter((token) -> now.isBefore(token.expiresAt().minus(OVERLAP)))
				.map((token) -> Grant.of(token, now))
				.orElseGet(() -> issue(Entry.TokenMode.STABLE, now, false));
		});
	}

	/**
	 * Lets a call pass that carries a living token.
	 * @throws ApiError 41001, 40014, 40001 or 42001
	 */
	void check(@Nullable String token) {
		if (token == null || token.isEmpty()) {
			throw new ApiError(41001, "access_token missing");
		}
		if (!SHAPE.matcher(token).matches()) {
			throw new ApiError(40014, "invalid access_token");
		}
		var known = ledger.with((state) -> state.token(token));
		if (known.isEmpty() || known.get().revokedAt() != null) {
			throw new ApiError(40001, "invalid credential, access_token is invalid or not latest");
		}
		if (!clock.instant().isBefore(known.get().issue().expiresAt())) {
			throw new ApiError(42001, "access_token expired");
		}
	}

	private Grant forced(List<IssuedToken> issued, Optional<Entry.TokenIssued> current, Instant now) {
		// Too soon after the last one it does nothing and answers the token there is.
		if (current.isPresent() && now.isBefore(current.get().at().plus(BETWEEN_FORCED)) && current.get().forced()) {
			return Grant.of(current.get(), now);
		}
		if (issuedOn(day(now), issued, true) >= FORCED_A_DAY) {
			throw quotaReached();
		}
		return issue(Entry.TokenMode.STABLE, now, true);
	}

	private Grant issue(Entry.TokenMode mode, Instant now, boolean forced) {
		var issue = new Entry.TokenIssued(mode, RandomIds.token(), now, now.plus(VALIDITY), forced);
		ledger.record(issue);
		return Grant.of(issue, now);
	}

	private void identify(@Nullable String appId, @Nullable String secret) {
		if (appId == null || appId.isEmpty()) {
			throw new ApiError(41002, "appid missing");
		}
		if (secret == null || secret.isEmpty()) {
			throw new ApiError(41004, "appsecret missing");
		}
		if (!appId.equals(account.appId())) {
			throw new ApiError(40013, "invalid appid");
		}
		if (!secret.equals(account.appSecret())) {
			throw new ApiError(40125, "invalid appsecret");
		}
	}

	private static Optional<Entry.TokenIssued> current(List<IssuedToken> issued, Instant now) {
		return issued.isEmpty() ? Optional.empty()
				: Optional.of(issued.getLast())
					.filter((token) -> token.revokedAt() == null && now.isBefore(token.issue().expiresAt()))
					.map(IssuedToken::issue);
	}

	private static long issuedOn(LocalDate day, List<IssuedToken> issued, boolean onlyForced) {
		return issued.stream()
			.map(IssuedToken::issue)
			.filter((token) -> day(token.at()).equals(day) && (token.forced() || !onlyForced))
			.count();
	}

	private static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, QUOTA_ZONE);
	}

	private static ApiError quotaReached() {
		return new ApiError(45009, "reach max api daily quota limit");
	}

	/** What the caller gets: the token and the seconds it still lives. */
	record Grant(String accessToken, long expiresIn) {

		static Grant of(Entry.TokenIssued token, Instant now) {
			return new Grant(token.token(), Duration.between(now, token.expiresAt()).toSeconds());
		}

	}

}
