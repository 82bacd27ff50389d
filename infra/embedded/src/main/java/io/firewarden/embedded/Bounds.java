package io.firewarden.embedded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import io.firewarden.embedded.Filter.Condition;
import io.firewarden.embedded.Filter.Operator;
import org.jspecify.annotations.Nullable;

/**
 * What a query says of the fields of an index: equalities of the first fields, then at
 * most one range. Of the fields with arrays only one is used, and of its range one end:
 * the other may be satisfied by another element.
 */
final class Bounds {

	/** Values of {@code $in} are multiplied up to here. */
	private static final int MOST = 20_000;

	private final OrderedIndex index;

	private final List<IndexKey> keys;

	private final Filter filter;

	private final Set<Condition> met = Collections.newSetFromMap(new IdentityHashMap<>());

	/** How many values each of the first fields may have. */
	private final List<Integer> choices = new ArrayList<>();

	private final List<Part> parts = new ArrayList<>();

	/** Keys from one to another, and where their fields begin. */
	private record Part(byte[] from, byte[] to, int[] fields) {
	}

	Bounds(OrderedIndex index, Filter filter) {
		this.index = index;
		this.keys = index.getKeys();
		this.filter = filter;
		List<Part> prefixes = List.of(new Part(new byte[0], new byte[0], new int[1]));
		boolean array = false;
		int field = 0;
		for (; field < keys.size() && !(array && index.hasArray(field)); field++) {
			var equal = equality(keys.get(field).getKey(), prefixes.size());
			if (equal.isEmpty()) {
				break;
			}
			met.add(equal.get());
			prefixes = multiply(prefixes, equal.get(), keys.get(field).isAscending());
			array |= index.hasArray(field);
		}
		if (field < keys.size() && !(array && index.hasArray(field))) {
			range(prefixes, field);
		}
		else {
			prefixes.forEach((prefix) -> parts.add(all(prefix)));
		}
		if (index.leavesOut() && keys.size() == 1 && met.isEmpty()) {
			presence().ifPresent(met::add);
		}
	}

	private Optional<Condition> equality(String field, int prefixes) {
		var conditions = filter.on(field);
		return conditions.stream()
			.filter((one) -> one.operator() == Operator.EQUAL)
			.findFirst()
			.or(() -> conditions.stream()
				.filter((one) -> one.operator() == Operator.IN && one.values().size() * prefixes <= MOST)
				.findFirst());
	}

	private List<Part> multiply(List<Part> prefixes, Condition equal, boolean ascending) {
		var values = new TreeSet<byte[]>(Arrays::compareUnsigned);
		equal.values().forEach((one) -> values.add(new Keys().add(one, ascending).toBytes()));
		choices.add(values.size());
		List<Part> longer = new ArrayList<>(prefixes.size() * values.size());
		for (Part prefix : prefixes) {
			for (byte[] value : values) {
				byte[] bytes = new Keys().addBytes(prefix.from()).addBytes(value).toBytes();
				int[] fields = Arrays.copyOf(prefix.fields(), prefix.fields().length + 1);
				fields[choices.size()] = bytes.length;
				longer.add(new Part(bytes, bytes, fields));
			}
		}
		return longer;
	}

	private static Part all(Part prefix) {
		return (prefix.from().length == 0) ? new Part(OrderedIndex.FIRST, OrderedIndex.LAST, prefix.fields())
				: new Part(prefix.from(), Keys.after(prefix.from()), prefix.fields());
	}

	private void range(List<Part> prefixes, int field) {
		var conditions = filter.on(keys.get(field).getKey());
		var lower = conditions.stream().filter(Condition::isLower).findFirst().orElse(null);
		var upper = conditions.stream().filter(Condition::isUpper).findFirst().orElse(null);
		if (lower != null && upper != null && (index.hasArray(field) || !Keys.isSameType(value(lower), value(upper)))) {
			upper = null;
		}
		if (index.isUnordered() || lower == null && upper == null) {
			prefixes.forEach((prefix) -> parts.add(all(prefix)));
			return;
		}
		if (lower != null) {
			met.add(lower);
		}
		if (upper != null) {
			met.add(upper);
		}
		for (Part prefix : prefixes) {
			parts.add(keys.get(field).isAscending() ? range(prefix, lower, upper, true)
					: range(prefix, upper, lower, false));
		}
	}

	/** From the first condition in the order of the keys to the second. */
	private static Part range(Part prefix, @Nullable Condition first, @Nullable Condition last, boolean ascending) {
		Object type = value((first != null) ? first : last);
		byte[] from = new Keys().addBytes(prefix.from()).addType(type, ascending).toBytes();
		byte[] to = Keys.after(from);
		if (first != null) {
			from = new Keys().addBytes(prefix.from()).add(value(first), ascending).toBytes();
			if (first.operator() == Operator.GREATER || first.operator() == Operator.LESS) {
				from = Keys.after(from);
			}
		}
		if (last != null) {
			to = new Keys().addBytes(prefix.from()).add(value(last), ascending).toBytes();
			if (last.operator() == Operator.AT_LEAST || last.operator() == Operator.AT_MOST) {
				to = Keys.after(to);
			}
		}
		return new Part(from, to, prefix.fields());
	}

	private static Object value(@Nullable Condition condition) {
		if (condition == null || condition.value() == null) {
			throw new IllegalStateException("a range without a value");
		}
		return condition.value();
	}

	private Optional<Condition> presence() {
		return keys.stream()
			.flatMap((key) -> filter.on(key.getKey()).stream())
			.filter((one) -> one.operator() == Operator.EXISTS)
			.findFirst();
	}

	/** Whether every document of the query has an entry. */
	boolean isUsable() {
		return !index.leavesOut() || met.stream().anyMatch(Condition::impliesPresence) || presence().isPresent();
	}

	/** Whether the query says anything of the index's fields. */
	boolean isHelpful() {
		return !met.isEmpty();
	}

	/** Whether there is one entry at most. */
	boolean isOneKey() {
		return index.isUnique() && choices.size() == keys.size() && parts.size() == 1;
	}

	Plan plan(Document query, Document sort) {
		var rest = index.hasArrays() ? query : filter.without(met);
		if (!index.hasArrays() && !index.isUnordered() && !sort.isEmpty()) {
			int start = -1;
			int field = 0;
			boolean forward = true;
			boolean sorts = true;
			for (Map.Entry<String, Object> one : sort.entrySet()) {
				boolean up = one.getValue() instanceof Number number && number.intValue() > 0;
				if (isConstant(one.getKey())) {
					continue;
				}
				while (field < choices.size() && !isField(field, one.getKey())
						&& (start < 0 || choices.get(field) == 1)) {
					field++;
				}
				boolean ascending;
				if (field < keys.size()) {
					sorts = isField(field, one.getKey());
					ascending = keys.get(field).isAscending();
				}
				else if (field > keys.size() || index.isUnique() && choices.stream().allMatch((count) -> count == 1)) {
					// Nothing is left that could be equal.
					break;
				}
				else if (index.isUnique()) {
					sorts = false;
					break;
				}
				else {
					sorts = one.getKey().equals("_id");
					ascending = true;
				}
				if (start < 0) {
					start = field;
					forward = ascending == up;
				}
				if (!sorts || forward != (ascending == up)) {
					sorts = false;
					break;
				}
				field++;
			}
			if (sorts) {
				return new Plan(index, intervals(Math.max(0, start)), rest,
						forward ? Plan.Order.FORWARD : Plan.Order.BACKWARD);
			}
		}
		return new Plan(index, intervals(0), rest, Plan.Order.NONE);
	}

	private boolean isField(int field, String name) {
		return keys.get(field).getKey().equals(name);
	}

	private boolean isConstant(String field) {
		for (int i = 0; i < choices.size(); i++) {
			if (choices.get(i) == 1 && isField(i, field)) {
				return true;
			}
		}
		return false;
	}

	private List<Interval> intervals(int sortedFrom) {
		return parts.stream().map((part) -> new Interval(part.from(), part.to(), part.fields()[sortedFrom])).toList();
	}

}
