package io.firewarden.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Finds what in a changed schema would break somebody. Both directions count: readers not
 * yet upgraded must understand every new event, and the new schema must still describe
 * every old event, because read models are rebuilt from the topics and from history. What
 * remains allowed under the same version is to add an optional property and to reword.
 * <p>
 * An enum marked {@code "x-open": true} may grow: its readers have promised to tolerate
 * words they do not know.
 */
public final class Compatibility {

	private static final Set<String> WITHOUT_EFFECT = Set.of("$schema", "$id", "$defs", "$comment", "title",
			"description", "examples", "deprecated", "default", "x-internal");

	private static final Set<String> COMPARED_BY_MEANING = Set.of("$ref", "properties", "required", "items", "enum",
			"x-open");

	private final JsonNode released;

	private final JsonNode current;

	private final List<String> breaks = new ArrayList<>();

	private Compatibility(JsonNode released, JsonNode current) {
		this.released = released;
		this.current = current;
	}

	/** One line per breaking change from the released to the current schema. */
	public static List<String> breaks(String released, String current) {
		var comparison = new Compatibility(Contracts.read(released), Contracts.read(current));
		comparison.compare("", comparison.released, comparison.current);
		return List.copyOf(comparison.breaks);
	}

	private void compare(String path, JsonNode before, JsonNode after) {
		var old = resolve(released, before);
		var now = resolve(current, after);
		compareConstraints(path, old, now);
		compareWords(path, old, now);
		compareProperties(path, old, now);
		if (old.has("items") && now.has("items")) {
			compare(path + "[]", old.get("items"), now.get("items"));
		}
		else if (old.has("items") != now.has("items")) {
			found(path, "items of the list are no longer described alike");
		}
	}

	/** Everything this class has no better idea about must stay as it is. */
	private void compareConstraints(String path, JsonNode old, JsonNode now) {
		var keywords = new TreeSet<>(old.propertyNames());
		keywords.addAll(now.propertyNames());
		keywords.removeAll(WITHOUT_EFFECT);
		keywords.removeAll(COMPARED_BY_MEANING);
		for (var keyword : keywords) {
			var was = old.path(keyword);
			var is = now.path(keyword);
			if (!was.equals(is) && !(keyword.equals("additionalProperties") && allows(was) && allows(is))) {
				found(path, keyword + " was " + shown(was) + " and is " + shown(is));
			}
		}
	}

	private void compareWords(String path, JsonNode old, JsonNode now) {
		if (!old.has("enum") && !now.has("enum")) {
			return;
		}
		var open = old.path("x-open").asBoolean(false);
		if (open && !now.path("x-open").asBoolean(false)) {
			found(path, "an open list of words is closed");
		}
		if (!old.has("enum")) {
			found(path, "was free and is limited to " + now.get("enum"));
			return;
		}
		if (!now.has("enum")) {
			if (!open) {
				found(path, "was limited to " + old.get("enum") + " and is free");
			}
			return;
		}
		var was = words(old.get("enum"));
		var is = words(now.get("enum"));
		was.stream().filter((word) -> !is.contains(word)).forEach((word) -> found(path, "lost the word " + word));
		if (!open) {
			is.stream()
				.filter((word) -> !was.contains(word))
				.forEach((word) -> found(path, "gained the word " + word + ", which readers do not know"));
		}
	}

	private void compareProperties(String path, JsonNode old, JsonNode now) {
		var must = words(old.path("required"));
		var mustNow = words(now.path("required"));
		for (var property : old.path("properties").properties()) {
			var name = property.getKey();
			var here = path + "/" + name;
			if (!now.path("properties").has(name)) {
				found(here, "was removed");
				continue;
			}
			if (must.contains(name) && !mustNow.contains(name)) {
				found(here, "was always there and may now be missing");
			}
			if (!must.contains(name) && mustNow.contains(name)) {
				found(here, "was optional and is required, which older events do not fulfil");
			}
			compare(here, property.getValue(), now.path("properties").get(name));
		}
		for (var name : now.path("properties").propertyNames()) {
			if (!old.path("properties").has(name) && mustNow.contains(name)) {
				found(path + "/" + name, "is new and required, which older events do not fulfil");
			}
		}
	}

	private void found(String path, String what) {
		breaks.add((path.isEmpty() ? "/" : path) + " " + what);
	}

	private static JsonNode resolve(JsonNode root, JsonNode node) {
		if (!node.has("$ref")) {
			return node;
		}
		var target = root.at(node.get("$ref").asString().substring(1));
		return (target instanceof MissingNode) ? node : resolve(root, target);
	}

	private static boolean allows(JsonNode additionalProperties) {
		return additionalProperties.isMissingNode() || additionalProperties.asBoolean(false);
	}

	private static String shown(JsonNode value) {
		return value.isMissingNode() ? "not limited" : value.toString();
	}

	private static Set<String> words(JsonNode list) {
		var words = new TreeSet<String>();
		list.forEach((word) -> words.add(word.asString()));
		return words;
	}

}
