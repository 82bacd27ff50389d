package io.firewarden.embedded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A query taken apart into what must all hold: {@code $and} is flattened, everything else
 * that an index cannot answer stays as it is.
 */
record Filter(List<Part> parts) {

	/** Operators that an index can answer. */
	enum Operator {

		EQUAL, IN, GREATER, AT_LEAST, LESS, AT_MOST, EXISTS

	}

	/** One operator of one field. */
	record Condition(String field, Operator operator, @Nullable Object value) {

		boolean isLower() {
			return operator == Operator.GREATER || operator == Operator.AT_LEAST;
		}

		boolean isUpper() {
			return operator == Operator.LESS || operator == Operator.AT_MOST;
		}

		/** The values of an equality or of {@code $in}. */
		Collection<?> values() {
			return (operator == Operator.IN && value instanceof Collection<?> values) ? values
					: Collections.singletonList(value);
		}

		/** True only for documents that have the field. */
		boolean impliesPresence() {
			return switch (operator) {
				case EQUAL, IN -> values().stream().noneMatch((one) -> one == null);
				default -> true;
			};
		}

	}

	/**
	 * A part of the query with the conditions in it.
	 *
	 * @param whole false when it says more than the conditions do
	 */
	record Part(Document query, List<Condition> conditions, boolean whole) {
	}

	static Filter of(Document query) {
		List<Part> parts = new ArrayList<>();
		collect(query, parts);
		return new Filter(parts);
	}

	/** Whether it says nothing: no query, or an {@code $and} of none. */
	static boolean isAll(@Nullable Document query) {
		return query == null || query.isEmpty() || of(query).parts().isEmpty();
	}

	private static void collect(Document query, List<Part> parts) {
		query.forEach((field, value) -> {
			if (field.equals("$and") && value instanceof Collection<?> all && !all.isEmpty()
					&& all.stream().allMatch(Document.class::isInstance)) {
				all.forEach((one) -> collect((Document) one, parts));
			}
			else {
				parts.add(part(field, value));
			}
		});
	}

	private static Part part(String field, @Nullable Object value) {
		var query = new Document(field, value);
		if (field.startsWith("$") || BsonRegularExpression.isRegularExpression(value)) {
			return new Part(query, List.of(), false);
		}
		if (!(value instanceof Document operators)) {
			return Keys.isScalar(value) ? new Part(query, List.of(new Condition(field, Operator.EQUAL, value)), true)
					: new Part(query, List.of(), false);
		}
		List<Condition> conditions = operators.entrySet()
			.stream()
			.flatMap((one) -> condition(field, one.getKey(), one.getValue()))
			.toList();
		return new Part(query, conditions, !operators.isEmpty() && conditions.size() == operators.size());
	}

	private static Stream<Condition> condition(String field, String operator, @Nullable Object value) {
		return switch (operator) {
			case "$eq" -> condition(field, Operator.EQUAL, value, Keys::isScalar);
			case "$in" -> condition(field, Operator.IN, value,
					(all) -> all instanceof Collection<?> values && values.stream().allMatch(Keys::isScalar));
			case "$gt" -> condition(field, Operator.GREATER, value, Keys::isRanged);
			case "$gte" -> condition(field, Operator.AT_LEAST, value, Keys::isRanged);
			case "$lt" -> condition(field, Operator.LESS, value, Keys::isRanged);
			case "$lte" -> condition(field, Operator.AT_MOST, value, Keys::isRanged);
			case "$exists" -> condition(field, Operator.EXISTS, value, Boolean.TRUE::equals);
			default -> Stream.empty();
		};
	}

	private static Stream<Condition> condition(String field, Operator operator, @Nullable Object value,
			Predicate<@Nullable Object> usable) {
		return usable.test(value) ? Stream.of(new Condition(field, operator, value)) : Stream.empty();
	}

	List<Condition> on(String field) {
		return parts.stream()
			.flatMap((part) -> part.conditions().stream())
			.filter((condition) -> condition.field().equals(field))
			.toList();
	}

	/** What is left to be matched when these conditions hold. */
	Document without(Set<Condition> met) {
		var left = parts.stream()
			.filter((part) -> !part.whole() || !met.containsAll(part.conditions()))
			.map(Part::query)
			.toList();
		return left.isEmpty() ? new Document() : new Document("$and", left);
	}

}
