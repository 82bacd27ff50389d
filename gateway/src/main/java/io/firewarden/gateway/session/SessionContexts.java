package io.firewarden.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

import io.firewarden.gateway.identity.Recognition;
import io.firewarden.gateway.identity.SignedIn;
import io.firewarden.gateway.identity.SignedInAuthentication;

/**
 * Builds the security context from the person in the session, and puts the person there.
 */
final class SessionContexts implements SecurityContextRepository {

	private final Recognition recognition;

	SessionContexts(Recognition recognition) {
		this.recognition = recognition;
	}

	/**
	 * Reads the session only when somebody asks who is signed in: the caller defers it.
	 */
	@Override
	@Deprecated
	@SuppressWarnings("deprecation")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		SignedIn person = person(holder.getRequest());
		return (person != null) ? new SecurityContextImpl(SignedInAuthentication.of(person))
				: SecurityContextHolder.createEmptyContext();
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		Authentication authentication = context.getAuthentication();
		HttpSession session = request.getSession(authentication != null);
		if (session == null) {
			return;
		}
		if (authentication == null) {
			session.removeAttribute(KeptSession.PERSON);
			return;
		}
		this.recognition.personBehind(authentication)
			.ifPresent((person) -> session.setAttribute(KeptSession.PERSON, person));
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return person(request) != null;
	}

	private static @Nullable SignedIn person(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null) ? (SignedIn) session.getAttribute(KeptSession.PERSON) : null;
	}

}
