package io.firewarden.embedded;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
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
 * has all fields of the query and these first is read at one document of each group only.
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
		return indexes.stream()
			.filter(OrderedIndex.class::isInstance)
			.map(OrderedIndex.class::cast)
			.filter((index) -> length(index) > 0 && !index.hasArrays() && !index.isUnordered())
			.sorted(Comparator.comparingInt(this::length))
			.map((index) -> new Bounds(index, filter))
			.filter(Bounds::isUsable)
			.map((bounds) -> bounds.plan(query, DocumentCollection.NOTHING))
			.filter(Plan::isExact)
			.map((plan) -> count(plan, data))
			.flatMap(Optional::stream)
			.findFirst();
	}

	/** How many of an index's first fields have all of these among them; 0 when none. */
	private int length(OrderedIndex index) {
		var names = index.getKeys().stream().map(IndexKey::getKey).toList();
		return names.containsAll(fields.values())
				? 1 + fields.values().stream().mapToInt(names::indexOf).max().orElseThrow() : 0;
	}

	private Optional<List<Document>> count(Plan plan, MVMap<Object, Document> data) {
		var index = plan.index();
		int length = length(index);
		Map<byte[], Document> rows = new TreeMap<>(Arrays::compareUnsigned);
		int visits = 0;
		for (Interval interval : plan.intervals()) {
			byte[] key = index.map().ceilingKey(interval.from());
			while (key != null && Arrays.compareUnsigned(key, interval.to()) < 0) {
				byte[] next = Keys.after(beginning(index, key, length));
				if (Arrays.compareUnsigned(next, interval.to()) > 0) {
					next = interval.to();
				}
				var document = data.get(index.map().get(key));
				Object id = (document != null) ? id(document) : Missing.getInstance();
				if (id instanceof Missing || ++visits > MOST) {
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
