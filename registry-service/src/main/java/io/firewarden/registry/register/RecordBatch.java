package io.firewarden.registry.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.Stored;
import io.firewarden.registry.exchange.Batch;
import io.firewarden.registry.exchange.Effect;
import io.firewarden.registry.exchange.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a table on their way into a register of records: new records are written
 * together, and so are changed ones, each against the version that was read.
 *
 * @param <R> the record
 */
public final class RecordBatch<R> implements Batch {

	private static final Rule OVERTAKEN = new Rule("REG-330");

	private final RecordStore<R> records;

	private final Why why;

	private final Rule taken;

	private final List<Target<R>> targets;

	private final Map<String, Stored<R>> there;

	private final List<Effect> planned;

	/**
	 * Looks at the lines.
	 * @param taken the rule for a key that another record has
	 */
	public RecordBatch(RecordStore<R> records, Why why, Rule taken, List<Target<R>> targets) {
		this.records = records;
		this.why = why;
		this.taken = taken;
		this.targets = List.copyOf(targets);
		this.there = records.store().findAll(targets.stream().map(Target::id).toList());
		this.planned = this.targets.stream().map(this::plan).toList();
	}

	/**
	 * A line.
	 *
	 * @param id of the record it is about
	 * @param fresh the record it makes where there is none; null when the row is refused
	 * @param over the record it makes of one that exists; where it comes from is no
	 * difference
	 * @param <R> the record
	 */
	public record Target<R>(TableRow row, String id, @Nullable R fresh, UnaryOperator<R> over) {
	}

	@Override
	public List<Effect> planned() {
		return this.planned;
	}

	@Override
	public List<Effect> write() {
		Map<String, Changed<R, R>> fresh = new LinkedHashMap<>();
		Map<String, AggregateStore.Replacement<R, R>> changed = new LinkedHashMap<>();
		for (int i = 0; i < this.targets.size(); i++) {
			Target<R> target = this.targets.get(i);
			if (this.planned.get(i) == Effect.CREATED) {
				fresh.put(target.id, this.records.changed(Objects.requireNonNull(target.fresh), this.why));
			}
			else if (this.planned.get(i) == Effect.UPDATED) {
				Stored<R> before = Objects.requireNonNull(this.there.get(target.id));
				changed.put(target.id, new AggregateStore.Replacement<>(before.versioned(),
						this.records.changed(target.over.apply(before.state()), this.why)));
			}
		}
		Set<String> refused = this.records.store().insertAll(fresh);
		Set<String> overtaken = changed.isEmpty() ? Set.of() : this.records.store().saveAll(changed);
		this.records.written(fresh.keySet());
		this.records.written(changed.keySet());
		List<Effect> effects = new ArrayList<>();
		for (int i = 0; i < this.targets.size(); i++) {
			Target<R> target = this.targets.get(i);
			effects.add(switch (this.planned.get(i)) {
				case CREATED -> refused.contains(target.id) ? refuse(target, this.taken) : Effect.CREATED;
				case UPDATED -> overtaken.contains(target.id) ? refuse(target, OVERTAKEN) : Effect.UPDATED;
				case UNCHANGED -> Effect.UNCHANGED;
				case REJECTED -> Effect.REJECTED;
			});
		}
		return effects;
	}

	private Effect plan(Target<R> target) {
		if (target.row.isRefused()) {
			return Effect.REJECTED;
		}
		Stored<R> before = this.there.get(target.id);
		if (before == null) {
			return Effect.CREATED;
		}
		return target.over.apply(before.state()).equals(before.state()) ? Effect.UNCHANGED : Effect.UPDATED;
	}

	private static <R> Effect refuse(Target<R> target, Rule rule) {
		target.row.refuse(null, rule, null);
		return Effect.REJECTED;
	}

}
