package io.firewarden.platform.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.mongodb.client.model.Sorts;
import org.bson.conversions.Bson;

/**
 * Which part of a list is wanted, in which order.
 *
 * @param page number of the page, from 0
 * @param size rows per page, 1 to 200
 */
public record Paging(int page, int size, List<Order> orders) {

	public static final int LARGEST = 200;

	public Paging {
		orders = List.copyOf(orders);
	}

	/** One field to sort by, by its public name. */
	public record Order(String field, boolean descending) {
	}

	/** Asked to sort by a field that the list does not offer. */
	public static final class UnknownOrder extends RuntimeException {

		private final String field;

		UnknownOrder(String field) {
			super("cannot sort by " + field);
			this.field = field;
		}

		public String field() {
			return this.field;
		}

	}

	/**
	 * The same request with public field names replaced by those of the document.
	 * @param fields public name to field of the document
	 * @param first public name to sort by when the caller names none
	 */
	public Paging sortable(Map<String, String> fields, Order first) {
		List<Order> wanted = this.orders.isEmpty() ? List.of(first) : this.orders;
		List<Order> inDocument = new ArrayList<>();
		for (Order order : wanted) {
			String field = fields.get(order.field);
			if (field == null) {
				throw new UnknownOrder(order.field);
			}
			inDocument.add(new Order(field, order.descending));
		}
		return new Paging(this.page, this.size, inDocument);
	}

	/**
	 * The order for the driver; the id last, so that pages do not overlap, and in the
	 * direction of the order before it, so that an index can be read backwards.
	 */
	Bson sort() {
		List<Bson> sorts = new ArrayList<>();
		for (Order order : this.orders) {
			sorts.add(order.descending ? Sorts.descending(order.field) : Sorts.ascending(order.field));
		}
		if (this.orders.stream().noneMatch((order) -> "_id".equals(order.field))) {
			boolean descending = !this.orders.isEmpty() && this.orders.getLast().descending;
			sorts.add(descending ? Sorts.descending("_id") : Sorts.ascending("_id"));
		}
		return Sorts.orderBy(sorts);
	}

}
