package io.firewarden.platform.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import tools.jackson.databind.json.JsonMapper;

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
			return this.fromStored.apply(JSON.convertValue(plain(body), this.stored));
		}

		@SuppressWarnings("unchecked")
		private static Map<String, Object> document(Map<?, ?> map) {
			return (Map<String, Object>) map;
		}

		/** The driver's own number and byte types are unknown to Jackson. */
		private static Object plain(Object value) {
			return switch (value) {
				case Map<?, ?> map -> {
					Document copy = new Document();
					map.forEach((key, item) -> {
						if (item != null) {
							copy.put(String.valueOf(key), plain(item));
						}
					});
					yield copy;
				}
				case List<?> list -> {
					List<Object> copy = new ArrayList<>(list.size());
					list.forEach((item) -> copy.add(plain(item)));
					yield copy;
				}
				case Decimal128 number -> number.bigDecimalValue();
				case Binary binary -> binary.getData();
				default -> value;
			};
		}

	}

}
