package io.firewarden.registry.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.platform.store.StateForm;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A collection of rows, each known by its own id and replaced as a whole.
 *
 * @param <T> a row: a record that Jackson can write
 */
public final class ReferenceRegister<T> {

	private static final int BATCH = 1000;

	private final MongoCollection<Document> collection;

	private final StateForm<T> form;

	private final Function<T, String> id;

	public ReferenceRegister(ServiceDatabase database, String name, Class<T> row, Function<T, String> id) {
		this.collection = database.collection(name);
		this.form = StateForm.json(row);
		this.id = id;
	}

	/** Positions of rows whose id stands earlier in the same list. */
	public List<Integer> repetitions(List<T> rows) {
		Set<String> seen = new HashSet<>();
		List<Integer> repeated = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			if (!seen.add(this.id.apply(rows.get(i)))) {
				repeated.add(i);
			}
		}
		return repeated;
	}

	/**
	 * Adds the rows, or replaces those with the same id; others stay. Loading twice
	 * changes nothing.
	 */
	public void load(List<T> rows) {
		for (int from = 0; from < rows.size(); from += BATCH) {
			List<ReplaceOneModel<Document>> writes = rows.subList(from, Math.min(from + BATCH, rows.size()))
				.stream()
				.map(this::replacement)
				.toList();
			this.collection.bulkWrite(writes);
		}
	}

	/** All rows that fit, in the order of their ids. */
	public List<T> all(Bson filter) {
		return this.collection.find(filter).sort(Sorts.ascending("_id")).map(this.form::read).into(new ArrayList<>());
	}

	/** One page of the rows that fit. */
	public Found<T> list(Bson filter, Paging paging) {
		List<Bson> sorts = new ArrayList<>();
		paging.orders()
			.forEach((order) -> sorts
				.add(order.descending() ? Sorts.descending(order.field()) : Sorts.ascending(order.field())));
		sorts.add(Sorts.ascending("_id"));
		List<T> rows = this.collection.find(filter)
			.sort(Sorts.orderBy(sorts))
			.skip(paging.page() * paging.size())
			.limit(paging.size())
			.map(this.form::read)
			.into(new ArrayList<>());
		return new Found<>(rows, this.collection.countDocuments(filter), paging);
	}

	private ReplaceOneModel<Document> replacement(T row) {
		String key = this.id.apply(row);
		return new ReplaceOneModel<>(Filters.eq("_id", key), this.form.write(row).append("_id", key),
				new ReplaceOptions().upsert(true));
	}

}
