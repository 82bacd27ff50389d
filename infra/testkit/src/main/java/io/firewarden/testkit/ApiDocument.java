package io.firewarden.testkit;

import java.text.ParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.nimbusds.jose.util.JSONObjectUtils;

/** What the document of a service's API says about its questions. */
final class ApiDocument {

	private static final Set<String> PAGING = Set.of("page", "size", "sort");

	private static final String TEXT = "x";

	private final Map<?, ?> root;

	private ApiDocument(Map<?, ?> root) {
		this.root = root;
	}

	static ApiDocument parse(String json) {
		try {
			return new ApiDocument(JSONObjectUtils.parse(json));
		}
		catch (ParseException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Something to ask.
	 *
	 * @param filters values to try for each parameter
	 * @param fields of a row, if the answer is a list
	 */
	record Question(String path, Map<String, List<String>> filters, Set<String> fields) {
	}

	/** All there are, with these values where a mere text says nothing. */
	List<Question> questions(Map<String, List<String>> samples) {
		List<Question> questions = new ArrayList<>();
		map(root, "paths").forEach((path, methods) -> {
			Map<?, ?> get = map(methods, "get");
			if (!get.isEmpty()) {
				for (String filled : filled(List.of(String.valueOf(path)), samples)) {
					questions.add(new Question(filled, filters(get, samples), fields(get)));
				}
			}
		});
		return questions;
	}

	private static List<String> filled(List<String> paths, Map<String, List<String>> samples) {
		String first = paths.getFirst();
		int from = first.indexOf('{');
		if (from < 0) {
			return paths;
		}
		String part = first.substring(from, first.indexOf('}', from) + 1);
		List<String> filled = new ArrayList<>();
		for (String path : paths) {
			for (String value : samples.getOrDefault(part.substring(1, part.length() - 1), List.of("none"))) {
				filled.add(path.replace(part, value));
			}
		}
		return filled(filled, samples);
	}

	private static Map<String, List<String>> filters(Map<?, ?> get, Map<String, List<String>> samples) {
		Map<String, List<String>> filters = new LinkedHashMap<>();
		for (Object parameter : list(get, "parameters")) {
			String name = String.valueOf(((Map<?, ?>) parameter).get("name"));
			if ("query".equals(((Map<?, ?>) parameter).get("in")) && !PAGING.contains(name)) {
				filters.put(name, samples.getOrDefault(name, values(map(parameter, "schema"))));
			}
		}
		return filters;
	}

	private static List<String> values(Map<?, ?> schema) {
		if (schema.get("enum") instanceof Collection<?> all) {
			return all.stream().limit(1).map(String::valueOf).toList();
		}
		String type = String.valueOf(schema.get("type"));
		if (type.contains("boolean")) {
			return List.of("true", "false");
		}
		if (type.contains("integer")) {
			return List.of("1");
		}
		return List.of("date".equals(schema.get("format")) ? "2022-03-07" : TEXT);
	}

	/** A listing has its rows under {@code content}. */
	private Set<String> fields(Map<?, ?> get) {
		if (list(get, "parameters").stream().noneMatch((one) -> "sort".equals(((Map<?, ?>) one).get("name")))) {
			return Set.of();
		}
		for (Object content : map(map(map(get, "responses"), "200"), "content").values()) {
			Map<?, ?> rows = map(map(resolved(map(content, "schema")), "properties"), "content");
			Map<?, ?> row = map(resolved(map(rows, "items")), "properties");
			if (!row.isEmpty()) {
				Set<String> fields = new LinkedHashSet<>(Set.of("updatedAt"));
				row.keySet().forEach((field) -> fields.add(String.valueOf(field)));
				return fields;
			}
		}
		return Set.of();
	}

	private Map<?, ?> resolved(Map<?, ?> schema) {
		return (schema.get("$ref") instanceof String reference)
				? map(map(map(root, "components"), "schemas"), reference.substring(reference.lastIndexOf('/') + 1))
				: schema;
	}

	private static Map<?, ?> map(Object from, String name) {
		return (from instanceof Map<?, ?> map && map.get(name) instanceof Map<?, ?> found) ? found : Map.of();
	}

	private static List<?> list(Map<?, ?> from, String name) {
		return (from.get(name) instanceof List<?> found) ? found : List.of();
	}

}
