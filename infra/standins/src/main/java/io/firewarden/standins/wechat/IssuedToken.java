package io.firewarden.standins.wechat;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A token and when it was revoked before its time, if it was. */
record IssuedToken(Entry.TokenIssued issue, @Nullable Instant revokedAt) {

	IssuedToken revoke(Instant at) {
		return (revokedAt != null) ? this : new IssuedToken(issue, at);
	}

}
