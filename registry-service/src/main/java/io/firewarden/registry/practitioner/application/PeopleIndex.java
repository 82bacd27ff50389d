package io.firewarden.registry.practitioner.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.practitioner.application.PeopleSearch.Order;
import io.firewarden.registry.practitioner.application.PeopleSearch.Page;
import io.firewarden.registry.practitioner.application.PeopleSearch.Query;
import io.firewarden.registry.practitioner.application.PeopleSearch.Window;

/**
 * All people in memory: one pass over them answers text, filters and every facet (ADR
 * 0023).
 */
public final class PeopleIndex {

	private final PeopleColumns people = new PeopleColumns();

	private final Map<Order, RowOrder> orders = new EnumMap<>(Map.of(Order.NUMBER, new RowOrder(this.people::byNumber),
			Order.NAME, new RowOrder(this.people::byName), Order.UPDATED_AT, new RowOrder(this.people::byTime)));

	private final ReadWriteLock lock = new ReentrantReadWriteLock();

	/** Rows that the orders do not have in their place yet. */
	private final BitSet moved = new BitSet();

	/** Takes in people as they are now; those that are known already change nothing. */
	public void put(List<PersonKeys> some) {
		this.lock.writeLock().lock();
		try {
			some.stream().mapToInt(this.people::put).filter((row) -> row >= 0).forEach(this.moved::set);
		}
		finally {
			this.lock.writeLock().unlock();
		}
	}

	/**
	 * One page of those that fit, how many do, and the facets.
	 * @param byName whether whoever asks may look for names
	 */
	public Page search(Query query, Window window, boolean byName, LocalDate today, Jurisdiction by) {
		this.lock.readLock().lock();
		while (!this.moved.isEmpty()) {
			this.lock.readLock().unlock();
			settle();
			this.lock.readLock().lock();
		}
		try {
			PeoplePass pass = new PeoplePass(this.people, query, byName, today.toEpochDay(), by);
			int[] rows = Objects.requireNonNull(this.orders.get(window.order()))
				.page(pass.hits(), (long) window.page() * window.size(), window.size(), window.descending());
			return new Page(Arrays.stream(rows).mapToObj(this.people::id).toList(), pass.hits().cardinality(),
					pass.facets());
		}
		finally {
			this.lock.readLock().unlock();
		}
	}

	private void settle() {
		this.lock.writeLock().lock();
		try {
			this.orders.values().forEach((order) -> order.moved(this.moved));
			this.moved.clear();
		}
		finally {
			this.lock.writeLock().unlock();
		}
	}

}
