package io.firewarden.gateway.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/**
 * The headers of every answer. The content policy needs no exception for scripts or
 * styles, because the portal has none inline; nosniff, frame options and, over TLS, HSTS
 * are what Spring Security sends anyway.
 */
@Component
class PageHeaders {

	/**
	 * Images may also come from the page itself: previews of photos, and marks the
	 * component library draws.
	 */
	static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data: blob:; frame-ancestors 'none'; "
			+ "base-uri 'none'; object-src 'none'; form-action 'self'";

	/** The phone sheet takes photos and notes where; nothing else does. */
	private static final String PERMISSIONS = "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()";

	void addTo(HttpSecurity http) {
		http.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_POLICY))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((permissions) -> permissions.policy(PERMISSIONS))
			.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)));
	}

}
