package io.firewarden.platform.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.firewarden.platform.store.Snapshot.Kept;
import io.firewarden.platform.store.Version.FieldChange;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;

/**
 * The writings of one record in their order, and the two questions asked of them: what
 * was true on a day, and what did each writing change.
 */
final class Versions {

	private static final ObjectReader JSON = StoredJson.mapper()
		.readerFor(Map.class)
		.with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

	private final List<Kept> kept;

	private final Set<String> derived;

	Versions(List<Kept> kept, Set<String> derived) {
		this.kept = List.copyOf(kept);
		this.derived = derived;
	}

	/**
	 * The first writing that holds on this day gives the state, and each later one that
	 * holds lays over it the fields it changed. So a correction of an earlier day shows
	 * from that day on, and what was written in between for a later day does not show too
	 * early. Empty when nothing was true yet.
	 */
	Optional<Document> asOf(LocalDate day) {
		Map<String, Object> state = null;
		Map<String, Object> before = Map.of();
		for (Kept one : this.kept) {
			Map<String, Object> after = read(one);
			if (!one.snapshot().effectiveOn().isAfter(day)) {
				if (state == null) {
					state = new LinkedHashMap<>(after);
				}
				else {
					lay(state, before, after);
				}
			}
			before = after;
		}
		return Optional.ofNullable(state).map(Document::new);
	}

	/** What the first writing said; empty when there is none. */
	Optional<Document> first() {
		return this.kept.isEmpty() ? Optional.empty() : Optional.of(new Document(read(this.kept.getFirst())));
	}

	/** What each writing said, oldest first. */
	List<Document> states() {
		return this.kept.stream().map((one) -> new Document(read(one))).toList();
	}

	/** Oldest first. */
	List<Version> list() {
		List<Version> versions = new ArrayList<>();
		Map<String, Object> before = null;
		for (Kept one : this.kept) {
			Map<String, Object> after = read(one);
			List<FieldChange> changes = new ArrayList<>();
			if (before != null) {
				compare("", before, after, changes);
				changes.removeIf((change) -> this.derived.stream().anyMatch(change::isWithin));
			}
			Snapshot snapshot = one.snapshot();
			versions.add(new Version(snapshot.version(), one.at(), snapshot.effectiveOn(), one.actor(),
					snapshot.reason(), snapshot.source(), List.copyOf(changes)));
			before = after;
		}
		return versions;
	}

	private static void lay(Map<String, Object> state, Map<String, Object> before, Map<String, Object> after) {
		for (String field : union(before, after)) {
			Object value = after.get(field);
			if (!Objects.equals(before.get(field), value)) {
				if (value == null) {
					state.remove(field);
				}
				else {
					state.put(field, value);
				}
			}
		}
	}

	private static void compare(String path, @Nullable Object before, @Nullable Object after,
			List<FieldChange> changes) {
		if (Objects.equals(before, after)) {
			return;
		}
		if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
			for (Object field : union(old, now)) {
				compare(path.isEmpty() ? String.valueOf(field) : path + "." + field, old.get(field), now.get(field),
						changes);
			}
		}
		else if (before instanceof List<?> old && after instanceof List<?> now) {
			for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
				compare(path + "[" + i + "]", (i < old.size()) ? old.get(i) : null,
						(i < now.size()) ? now.get(i) : null, changes);
			}
		}
		else {
			changes.add(new FieldChange(path, before, after));
		}
	}

	private static <K> Set<K> union(Map<? extends K, ?> one, Map<? extends K, ?> other) {
		Set<K> keys = new LinkedHashSet<>(one.keySet());
		keys.addAll(other.keySet());
		return keys;
	}

	private static Map<String, Object> read(Kept kept) {
		return JSON.readValue(kept.snapshot().body());
	}

}
