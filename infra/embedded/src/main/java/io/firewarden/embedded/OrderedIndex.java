package io.firewarden.embedded;

import java.util.Arrays;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index as a sorted map in the same file, written in the same commit as the documents:
 * keys by {@link Keys}, values are positions. What must be known of all its entries is in
 * the map as well, under keys that begin with 00.
 */
abstract class OrderedIndex extends Index<Object> {

	/** The first entry is not before this, the last is before the other. */
	static final byte[] FIRST = { 1 };

	static final byte[] LAST = { (byte) 0xFF };

	/** A crash cannot leave half an index, a file of an earlier version has none. */
	private static final byte[] COMPLETE = { 0, 'C' };

	/** Some values do not sort as the query engine compares them. */
	private static final byte[] UNORDERED = { 0, 'O' };

	/** Bits of the fields that have an array in some document. */
	private static final byte[] ARRAYS = { 0, 'M' };

	private final MVMap<byte[], Object> map;

	private final List<List<String>> paths;

	private final boolean sparse;

	private volatile long arrays;

	private volatile boolean unordered;

	OrderedIndex(MVMap<byte[], Object> map, String name, List<IndexKey> keys, boolean sparse) {
		super(name, keys, sparse);
		this.map = map;
		this.paths = keys.stream().map((key) -> Utils.splitPath(key.getKey())).toList();
		this.sparse = sparse;
		this.arrays = (map.get(ARRAYS) instanceof Long bits) ? bits : 0;
		this.unordered = map.containsKey(UNORDERED);
	}

	/** Each key of the document once, in order; none when the index leaves it out. */
	SequencedSet<byte[]> keys(Document document) {
		return keys(entries(document), document);
	}

	Entries entries(Document document) {
		return Entries.of(document, paths);
	}

	private SequencedSet<byte[]> keys(Entries entries, Document document) {
		var keys = new TreeSet<byte[]>(Arrays::compareUnsigned);
		if (!sparse || !entries.absent()) {
			entries.rows().forEach((row) -> keys.add(key(row, document)));
		}
		return keys;
	}

	abstract byte[] key(List<@Nullable Object> row, Document document);

	Keys fields(List<@Nullable Object> row) {
		var key = new Keys();
		for (int i = 0; i < row.size(); i++) {
			key.add(row.get(i), getKeys().get(i).isAscending());
		}
		return key;
	}

	@Override
	public void add(Document document, @Nullable Object position, MongoCollection<Object> collection) {
		var entries = entries(document);
		note(entries);
		for (byte[] key : keys(entries, document)) {
			if (map.putIfAbsent(key, Missing.ofNullable(position)) != null) {
				throw taken(document, collection);
			}
		}
	}

	private void note(Entries entries) {
		if ((entries.arrays() | arrays) != arrays) {
			arrays |= entries.arrays();
			map.put(ARRAYS, arrays);
		}
		if (!unordered && !entries.rows().stream().allMatch((row) -> row.stream().allMatch(Keys::isOrdered))) {
			unordered = true;
			map.put(UNORDERED, true);
		}
	}

	DuplicateKeyError taken(Document document, MongoCollection<Object> collection) {
		var values = getKeys().stream()
			.map((key) -> Utils.getSubdocumentValueCollectionAware(document, key.getKey()))
			.map((value) -> (value instanceof Missing) ? null : value)
			.toArray();
		return new DuplicateKeyError(this, collection, getKeys(), new KeyValue(values));
	}

	@Override
	public void updateInPlace(Document before, Document after, @Nullable Object position,
			MongoCollection<Object> collection) {
		var entries = entries(after);
		var earlier = entries(before);
		if (entries.isSameAs(earlier)) {
			// Most updates leave most indexes as they are.
			return;
		}
		note(entries);
		var old = keys(earlier, before);
		var current = keys(entries, after);
		old.stream().filter((key) -> !current.contains(key)).forEach(map::remove);
		current.stream()
			.filter((key) -> !old.contains(key))
			.forEach((key) -> map.put(key, Missing.ofNullable(position)));
	}

	MVMap<byte[], Object> map() {
		return map;
	}

	boolean isComplete() {
		return map.containsKey(COMPLETE);
	}

	void complete() {
		map.put(COMPLETE, true);
	}

	void clear() {
		map.clear();
		arrays = 0;
		unordered = false;
	}

	boolean hasArrays() {
		return arrays != 0;
	}

	boolean hasArray(int field) {
		return (arrays & 1L << field) != 0;
	}

	boolean isUnordered() {
		return unordered;
	}

	/** Whether documents without any of the fields are left out. */
	boolean leavesOut() {
		return sparse;
	}

	/** How many entries come before this key. */
	long before(byte[] key) {
		long index = map.getKeyIndex(key);
		return (index < 0) ? -index - 1 : index;
	}

	@Override
	public boolean hasSameOptions(Index<?> other) {
		return other instanceof OrderedIndex index && isUnique() == index.isUnique() && sparse == index.sparse
				&& getKeys().toString().equals(index.getKeys().toString());
	}

	/** The planner decides, not the original's search for an index. */
	@Override
	public boolean canHandle(Document query) {
		return false;
	}

	@Override
	public Iterable<Object> getPositions(Document query) {
		throw new UnsupportedOperationException();
	}

	@Override
	public long getCount() {
		return map.sizeAsLong() - before(FIRST);
	}

	/** Never, or the original would fill it on its own. */
	@Override
	public boolean isEmpty() {
		return false;
	}

	@Override
	public long getDataSize() {
		return getCount();
	}

	@Override
	public void drop() {
		// The database removes the map.
	}

}
