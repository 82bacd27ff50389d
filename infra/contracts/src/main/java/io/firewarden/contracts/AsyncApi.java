package io.firewarden.contracts;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The AsyncAPI 3 document of the house, made from the schemas: one channel per
 * publisher's topic, one message per event type.
 */
public final class AsyncApi {

	private static final String SCHEMA_FORMAT = "application/schema+json;version=draft-2020-12";

	private AsyncApi() {
	}

	/** The document as pretty-printed JSON, the same for the same schemas. */
	public static String document() {
		var document = JsonMapper.shared().createObjectNode();
		document.put("asyncapi", "3.0.0");
		document.putObject("info")
			.put("title", "Firewarden events")
			.put("version", "1")
			.put("description", "What the services tell each other over Kafka. Made from infra/contracts.");
		document.put("defaultContentType", "application/json");
		var channels = document.putObject("channels");
		var operations = document.putObject("operations");
		var messages = document.putObject("components").putObject("messages");
		for (var publisher : Contracts.publishers()) {
			describe(publisher, channels.putObject(publisher), operations.putObject("publish-" + publisher));
			Contracts.types(publisher).forEach((type) -> messages.set(type, message(type)));
		}
		return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document);
	}

	private static void describe(String publisher, ObjectNode channel, ObjectNode operation) {
		channel.put("address", Contracts.topic(Contracts.types(publisher).first()));
		channel.put("description", "Keyed by what it is about: one aggregate's events stay in order.");
		var messages = channel.putObject("messages");
		Contracts.types(publisher)
			.forEach((type) -> messages.putObject(type).put("$ref", "#/components/messages/" + type));
		operation.put("action", "send");
		operation.putObject("channel").put("$ref", "#/channels/" + publisher);
	}

	private static ObjectNode message(String type) {
		var schema = Contracts.read(Contracts.schema(type));
		var message = JsonMapper.shared().createObjectNode();
		message.put("name", type);
		message.set("title", schema.path("title"));
		message.set("summary", schema.path("description"));
		message.set("headers", formatted(Contracts.read(Contracts.envelope())));
		message.set("payload", formatted(schema));
		message.putArray("examples").addObject().set("payload", Contracts.read(Contracts.example(type)));
		return message;
	}

	/** References inside stay valid, because every schema has an identity of its own. */
	private static ObjectNode formatted(JsonNode schema) {
		var formatted = JsonMapper.shared().createObjectNode();
		formatted.put("schemaFormat", SCHEMA_FORMAT);
		formatted.set("schema", schema);
		return formatted;
	}

}
