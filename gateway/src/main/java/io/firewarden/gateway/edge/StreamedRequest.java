package io.firewarden.gateway.edge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A request whose body belongs to a service. Its parameters are those of the query alone:
 * the container would read a form's body to find more, and the service would get none.
 */
final class StreamedRequest extends CountedRequest {

	private @Nullable Map<String, String[]> parameters;

	StreamedRequest(HttpServletRequest request, long limit) {
		super(request, limit);
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		Map<String, String[]> present = this.parameters;
		if (present == null) {
			present = parse(getQueryString());
			this.parameters = present;
		}
		return present;
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = getParameterMap().get(name);
		return (values != null) ? values[0] : null;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(getParameterMap().keySet());
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return getParameterMap().get(name);
	}

	private static Map<String, String[]> parse(@Nullable String query) {
		Map<String, String[]> parsed = new LinkedHashMap<>();
		if (StringUtils.hasLength(query)) {
			UriComponentsBuilder.newInstance()
				.query(query)
				.build()
				.getQueryParams()
				.forEach((name, values) -> parsed.put(decode(name),
						values.stream().map((value) -> (value != null) ? decode(value) : "").toArray(String[]::new)));
		}
		return Collections.unmodifiableMap(parsed);
	}

	private static String decode(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			// Not ours to judge; the service gets it as it is.
			return text;
		}
	}

}
