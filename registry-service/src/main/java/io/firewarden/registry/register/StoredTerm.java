package io.firewarden.registry.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Jurisdiction;
import org.bson.conversions.Bson;

/**
 * A time in two fields of a stored record, as ISO text, which sorts as days do.
 *
 * @param first field of the first day
 * @param last field of the last day, which is missing while there is none; never more
 * than a day before the first
 */
public record StoredTerm(String first, String last) {

	/** Records whose time holds on a day. */
	public Bson holds(LocalDate day) {
		return Filters.and(Filters.lte(this.first, day.toString()),
				Filters.or(Filters.exists(this.last, false), Filters.gte(this.last, day.toString())));
	}

	/**
	 * How many records that hold on a day there are for each value of a field: all of
	 * them without those that are over and those to come. Each of the three has one range
	 * at most, so that an index tells it without a document being read.
	 */
	public Map<String, Long> count(RecordStore<?> records, List<Bson> filters, Jurisdiction by, String field,
			LocalDate day) {
		Map<String, Long> counts = new TreeMap<>(records.count(filters, by, field));
		for (Bson not : List.of(Filters.lt(this.last, day.toString()), Filters.gt(this.first, day.toString()))) {
			List<Bson> parts = new ArrayList<>(filters);
			parts.add(not);
			records.count(parts, by, field)
				.forEach((value, many) -> counts.computeIfPresent(value, (same, before) -> before - many));
		}
		counts.values().removeIf((many) -> many <= 0);
		return counts;
	}

	/**
	 * A filter that every record fits, so that an index that begins with the brigade also
	 * tells what is asked of all brigades; empty for who sees only a part.
	 */
	public static List<Bson> ofEveryBrigade(RecordStore<?> records, Jurisdiction by) {
		return (by instanceof Jurisdiction.Everywhere)
				? List.of(Filters.in("body.brigade", records.count(List.of(), by, Listed.BRIGADE).keySet()))
				: List.of();
	}

}
