package io.firewarden.embedded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * How many documents of a query there are for each value of some fields. An index that
 * begins with the fields that the query binds and goes on with these needs no more than
 * one document of each group.
 *
 * @param fields by the name that each has in the id of the row; the name is empty when
 * the id is the value itself
 * @param count name of the row's field with the number
 */
record Groups(Document query, Map<String, String> fields, String count) {

	/** With more groups than this, reading the documents is no worse. */
	private static final int MOST = 1000;

	static Optional<Groups> of(Document query, Document group) {
		var counts = group.keySet().stream().filter((name) -> !name.equals("_id")).toList();
		if (counts.size() != 1 || !(group.get(counts.getFirst()) instanceof Document sum)
				|| !sum.equals(new Document("$sum", 1))) {
			return Optional.empty();
		}
		Map<String, String> fields = new LinkedHashMap<>();
		if (group.get("_id") instanceof Document id) {
			id.forEach((name, value) -> fields.put(name, field(value)));
		}
		else {
			fields.put("", field(group.get("_id")));
		}
		return fields.isEmpty() || fields.containsValue("") ? Optional.empty()
				: Optional.of(new Groups(query, fields, counts.getFirst()));
	}

	/** Empty for everything that is not simply a field. */
	private static String field(@Nullable Object expression) {
		return (expression instanceof String path && path.startsWith("$") && !path.startsWith("$$")) ? path.substring(1)
				: "";
	}

	/** The rows in the order of their ids; empty when no index says it all. */
	Optional<List<Document>> count(List<Index<Object>> indexes, MVMap<Object, Document> data) {
		var filter = Filter.of(query);
		for (Index<Object> one : indexes) {
			if (one instanceof OrderedIndex index && !index.hasArrays() && !index.isUnordered()) {
				var bounds = new Bounds(index, filter);
				int length = length(index.getKeys(), bounds.equalities());
				if (length > 0 && bounds.isUsable() && !bounds.isRanged()) {
					var plan = bounds.plan(query, DocumentCollection.NOTHING);
					if (plan.isExact()) {
						return count(plan, length, data);
					}
				}
			}
		}
		return Optional.empty();
	}

	/** How many of the first fields must be told apart, 0 when others are among them. */
	private int length(List<IndexKey> keys, int equalities) {
		var left = new ArrayList<>(fields.values());
		for (int i = 0; i < keys.size(); i++) {
			String field = keys.get(i).getKey();
			if (!left.removeIf(field::equals) && i >= equalities) {
				return 0;
			}
			if (left.isEmpty()) {
				return Math.max(i + 1, equalities);
			}
		}
		return 0;
	}

	private Optional<List<Document>> count(Plan plan, int length, MVMap<Object, Document> data) {
		var index = plan.index();
		Map<byte[], Document> rows = new TreeMap<>(Arrays::compareUnsigned);
		for (Interval interval : plan.intervals()) {
			byte[] key = index.map().ceilingKey(interval.from());
			while (key != null && Arrays.compareUnsigned(key, interval.to()) < 0) {
				byte[] next = Keys.after(beginning(index, key, length));
				var document = data.get(index.map().get(key));
				if (document == null || rows.size() > MOST) {
					return Optional.empty();
				}
				Object id = id(document);
				if (id instanceof Missing) {
					return Optional.empty();
				}
				int found = (int) (index.before(next) - index.before(key));
				rows.computeIfAbsent(new Keys().add(id, true).toBytes(),
						(bytes) -> new Document("_id", id).append(count, 0))
					.compute(count, (name, before) -> found + ((before instanceof Integer number) ? number : 0));
				key = index.map().ceilingKey(next);
			}
		}
		return Optional.of(List.copyOf(rows.values()));
	}

	private static byte[] beginning(OrderedIndex index, byte[] key, int length) {
		int end = 0;
		for (int i = 0; i < length; i++) {
			end = Keys.end(key, end, index.getKeys().get(i).isAscending());
		}
		return Arrays.copyOf(key, end);
	}

	/**
	 * The id of the document's row; missing when the index cannot tell: a field that is
	 * missing and one that is null are the same to it, but not in a row of several.
	 */
	private @Nullable Object id(Document document) {
		if (fields.containsKey("")) {
			Object value = Sorting.value(document, Utils.splitPath(fields.values().iterator().next()));
			return (value instanceof Missing) ? null : value;
		}
		var id = new Document();
		for (Map.Entry<String, String> field : fields.entrySet()) {
			Object value = Sorting.value(document, Utils.splitPath(field.getValue()));
			if (value == null || value instanceof Missing || value instanceof Collection<?>) {
				return Missing.getInstance();
			}
			id.put(field.getKey(), value);
		}
		return id;
	}

}
