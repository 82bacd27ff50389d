package io.firewarden.platform.web;

import io.firewarden.platform.access.Access;
import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Callers;
import io.firewarden.platform.access.PublicAccess;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a request through to a handler only if the handler names one of the caller's
 * roles. A handler of ours that names none answers nobody.
 */
class AccessGuard implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!(handler instanceof HandlerMethod method)
				|| !method.getBeanType().getName().startsWith("io.firewarden.")) {
			return true;
		}
		if (method.hasMethodAnnotation(PublicAccess.class)) {
			return true;
		}
		Caller caller = Callers.current().orElseThrow(() -> Problems.of(HttpStatus.UNAUTHORIZED, "PLT-005"));
		Access access = method.getMethodAnnotation(Access.class);
		if (access == null || !caller.has(access.value())) {
			throw Problems.of(HttpStatus.FORBIDDEN, "PLT-006");
		}
		return true;
	}

}
