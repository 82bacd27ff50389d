package io.firewarden.platform.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a state of the domain is written as a document and read again.
 *
 * @param <S> the aggregate's state
 */
public interface StateForm<S> {

	Document write(S state);

	S read(Document body);

	/**
	 * By way of a record that Jackson writes: enums and dates as ISO text, absent values
	 * left out.
	 * @param <R> the record as it is stored
	 */
	static <S, R> StateForm<S> json(Class<R> stored, Function<S, R> toStored, Function<R, S> fromStored) {
		return new JsonForm<>(stored, toStored, fromStored);
	}

	/** A state that is itself a record without polymorphic parts. */
	static <R> StateForm<R> json(Class<R> stored) {
		return new JsonForm<>(stored, Function.identity(), Function.identity());
	}

	/** See {@link StateForm#json}. */
	final class JsonForm<S, R> implements StateForm<S> {

		private static final JsonMapper JSON = StoredJson.mapper();

		private final Class<R> stored;

		private final Function<S, R> toStored;

		private final Function<R, S> fromStored;

		JsonForm(Class<R> stored, Function<S, R> toStored, Function<R, S> fromStored) {
			this.stored = stored;
			this.toStored = toStored;
			this.fromStored = fromStored;
		}

		@Override
		public Document write(S state) {
			return new Document(document(JSON.convertValue(this.toStored.apply(state), Map.class)));
		}

		@Override
		public S read(Document body) {
			return this.fromStored.apply(JSON.treeToValue(tree(body), this.stored));
		}

		@SuppressWarnings("unchecked")
		private static Map<String, Object> document(Map<?, ?> map) {
			return (Map<String, Object>) map;
		}

		/**
		 * Straight from the document: writing it out as JSON first takes longer than
		 * reading it. The driver's own number and byte types are unknown to Jackson.
		 */
		private static JsonNode tree(Object value) {
			JsonNodeFactory nodes = JSON.getNodeFactory();
			return switch (value) {
				case Map<?, ?> map -> {
					ObjectNode object = nodes.objectNode();
					map.forEach((key, item) -> {
						if (item != null) {
							object.set(String.valueOf(key), tree(item));
						}
					});
					yield object;
				}
				case List<?> list -> {
					ArrayNode array = nodes.arrayNode(list.size());
					list.forEach((item) -> array.add((item != null) ? tree(item) : nodes.nullNode()));
					yield array;
				}
				case String text -> nodes.stringNode(text);
				case Integer number -> nodes.numberNode(number.intValue());
				case Long number -> nodes.numberNode(number.longValue());
				case Boolean bool -> nodes.booleanNode(bool);
				case Decimal128 number -> nodes.numberNode(number.bigDecimalValue());
				case Binary binary -> nodes.binaryNode(binary.getData());
				default -> JSON.valueToTree(value);
			};
		}

	}

}
