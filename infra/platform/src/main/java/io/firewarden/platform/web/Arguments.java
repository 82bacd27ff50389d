package io.firewarden.platform.web;

import java.util.ArrayList;
import java.util.List;

import io.firewarden.platform.access.Caller;
import io.firewarden.platform.access.Callers;
import io.firewarden.platform.store.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * What a controller may take as plain parameters: who calls, the expected version, the
 * part of a list.
 */
class Arguments implements HandlerMethodArgumentResolver {

	private static final int USUAL_SIZE = 20;

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		Class<?> type = parameter.getParameterType();
		return type == Caller.class || type == ExpectedVersion.class || type == Paging.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		Class<?> type = parameter.getParameterType();
		if (type == Caller.class) {
			return Callers.current().orElseThrow(() -> Problems.of(HttpStatus.UNAUTHORIZED, "PLT-005"));
		}
		return (type == ExpectedVersion.class) ? version(request) : paging(request);
	}

	private static ExpectedVersion version(NativeWebRequest request) {
		String tag = request.getHeader(HttpHeaders.IF_MATCH);
		if (tag == null || tag.isBlank()) {
			throw Problems.of(HttpStatus.PRECONDITION_REQUIRED, "PLT-008");
		}
		try {
			return new ExpectedVersion(Etags.version(tag));
		}
		catch (NumberFormatException ex) {
			throw Problems.of(HttpStatus.PRECONDITION_FAILED, "PLT-009");
		}
	}

	private static Paging paging(NativeWebRequest request) {
		int page = number(request, "page", 0, 0, 1_000_000);
		int size = number(request, "size", USUAL_SIZE, 1, Paging.LARGEST);
		List<Paging.Order> orders = new ArrayList<>();
		String[] sorts = request.getParameterValues("sort");
		for (String sort : (sorts != null) ? sorts : new String[0]) {
			String[] parts = sort.split(",", 2);
			if (!parts[0].isBlank()) {
				orders.add(new Paging.Order(parts[0], parts.length > 1 && "desc".equalsIgnoreCase(parts[1])));
			}
		}
		return new Paging(page, size, orders);
	}

	private static int number(NativeWebRequest request, String name, int usual, int least, int most) {
		String text = request.getParameter(name);
		if (text == null || text.isBlank()) {
			return usual;
		}
		try {
			int value = Integer.parseInt(text);
			if (value >= least && value <= most) {
				return value;
			}
		}
		catch (NumberFormatException ex) {
			// Answered like a number out of range.
		}
		throw new Refusal(HttpStatus.BAD_REQUEST, "PLT-002", new Object[0],
				List.of(FieldProblem.of(name, "PLT-024", Integer.toString(least), Integer.toString(most))), null);
	}

}
