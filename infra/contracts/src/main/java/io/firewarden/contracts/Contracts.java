package io.firewarden.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schemas and golden examples by event type. Readers must tolerate properties they do not
 * know, so the schemas allow them; a publisher must not write what its schema does not
 * name, so {@link #validate} refuses them.
 */
public final class Contracts {

	private static final ContractFiles FILES = ContractFiles.load("contracts");

	private static final SchemaRegistry SCHEMAS = SchemaRegistry
		.withDefaultDialect(Dialect.builder(Dialects.getDraft202012())
			.keyword(new NonValidationKeyword("x-open"))
			.keyword(new NonValidationKeyword("x-internal"))
			.keyword(new NonValidationKeyword("x-topic"))
			.build());

	private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

	private Contracts() {
	}

	/** The services that publish events, and the authorities whose records we read. */
	public static SortedSet<String> publishers() {
		var publishers = new TreeSet<String>();
		FILES.types().forEach((type) -> publishers.add(publisherOf(type)));
		return publishers;
	}

	/**
	 * What the services tell each other: every event type but the internal ones, and
	 * without what comes from outside on a topic of its own.
	 */
	public static SortedSet<String> types() {
		var types = new TreeSet<>(FILES.types());
		types.removeIf((type) -> isInternal(type) || hasOwnTopic(type));
		return types;
	}

	/**
	 * All types one publisher, such as {@code registry}, writes; the internal ones too.
	 */
	public static SortedSet<String> types(String publisher) {
		var types = new TreeSet<>(FILES.types());
		types.removeIf((type) -> !publisherOf(type).equals(publisher));
		return types;
	}

	/** Whether its records are no events, but fill a topic of their own. */
	static boolean hasOwnTopic(String type) {
		return read(schema(type)).has("x-topic");
	}

	/** The topic on which a type travels. */
	public static String topic(String type) {
		return read(schema(type)).path("x-topic").asString(publisherOf(type) + ".events.v1");
	}

	/** Whether only its publisher reads a type ({@code "x-internal": true}). */
	public static boolean isInternal(String type) {
		return read(schema(type)).path("x-internal").asBoolean(false);
	}

	/**
	 * The JSON Schema (2020-12) of a type.
	 * @throws NoSuchElementException if no such type is published
	 */
	public static String schema(String type) {
		return FILES.text(type, ".schema.json");
	}

	/**
	 * A golden example of a type's data: what a reader's test must be able to read.
	 * @throws NoSuchElementException if no such type is published
	 */
	public static String example(String type) {
		return FILES.text(type, ".example.json");
	}

	/** The JSON Schema of the record headers every event travels with. */
	public static String envelope() {
		return FILES.text("envelope", ".schema.json");
	}

	/**
	 * Holds what a publisher writes against its contract. Unknown properties,
	 * {@code null} for an absent value and malformed dates are refused too.
	 * @throws ContractBroken if the data does not keep the contract
	 * @throws NoSuchElementException if no such type is published
	 */
	public static void validate(String type, String json) {
		var problems = problems(type, json);
		if (!problems.isEmpty()) {
			throw new ContractBroken(type, problems);
		}
	}

	/** As {@link #validate}, but answers what is wrong; empty means all is well. */
	public static List<String> problems(String type, String json) {
		return problems(COMPILED.computeIfAbsent(type, (t) -> SCHEMAS.getSchema(asPublished(schema(t)))), json);
	}

	/** What is wrong with the headers of an event, given as a JSON object of texts. */
	public static List<String> envelopeProblems(String json) {
		return problems(COMPILED.computeIfAbsent("envelope", (_) -> SCHEMAS.getSchema(read(envelope()))), json);
	}

	static JsonNode read(String json) {
		return JsonMapper.shared().readTree(json);
	}

	static String publisherOf(String type) {
		return type.substring(0, type.indexOf('.'));
	}

	private static List<String> problems(Schema schema, String json) {
		JsonNode data;
		try {
			data = read(json);
		}
		catch (JacksonException ex) {
			return List.of("not JSON: " + ex.getOriginalMessage());
		}
		var problems = new ArrayList<String>();
		for (Error error : schema.validate(data,
				(context) -> context.executionConfig((config) -> config.formatAssertionsEnabled(true)))) {
			problems.add(error.getInstanceLocation() + " " + error.getMessage());
		}
		return problems;
	}

	/**
	 * The schema as it binds the publisher: objects hold what is named and nothing else.
	 */
	private static JsonNode asPublished(String schema) {
		var node = read(schema);
		close(node);
		return node;
	}

	private static void close(JsonNode node) {
		if (node instanceof ObjectNode object && object.path("properties").isObject()) {
			object.put("additionalProperties", false);
		}
		node.forEach(Contracts::close);
	}

}
