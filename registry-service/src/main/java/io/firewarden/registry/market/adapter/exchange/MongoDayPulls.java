package io.firewarden.registry.market.adapter.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.registry.market.FeedTables;
import io.firewarden.registry.market.application.DayPulls;
import io.firewarden.registry.market.domain.DayPull;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * One document for each table and day. Its id ends with the day, so that the ids of a
 * table sort as days do; that of the enterprises has no name in front.
 */
final class MongoDayPulls implements DayPulls {

	private static final char SEPARATOR = '/';

	private final MongoCollection<Document> days;

	MongoDayPulls(ServiceDatabase database) {
		this.days = database.collection("market_day_pulls");
	}

	@Override
	public Optional<DayPull> of(String table, LocalDate day) {
		return Optional.ofNullable(this.days.find(Filters.eq("_id", id(table, day))).first()).map(MongoDayPulls::read);
	}

	@Override
	public List<DayPull> between(String table, LocalDate first, LocalDate last) {
		return this.days.find(Filters.and(Filters.gte("_id", id(table, first)), Filters.lte("_id", id(table, last))))
			.sort(Sorts.descending("_id"))
			.map(MongoDayPulls::read)
			.into(new ArrayList<>());
	}

	@Override
	public Optional<LocalDate> earliest() {
		return FeedTables.ALL.stream().flatMap((table) -> earliest(table).stream()).min(Comparator.naturalOrder());
	}

	private Optional<LocalDate> earliest(String table) {
		Bson ofTable = Filters.and(Filters.gte("_id", id(table, LocalDate.EPOCH)),
				Filters.lte("_id", id(table, LocalDate.of(9999, 12, 31))));
		return Optional.ofNullable(this.days.find(ofTable).sort(Sorts.ascending("_id")).first())
			.map((one) -> read(one).day());
	}

	@Override
	public void save(DayPull pull) {
		Document document = new Document("_id", id(pull.table(), pull.day())).append("state", pull.state().name())
			.append("attempts", pull.attempts())
			.append("taken", pull.taken())
			.append("batchId", pull.batchId())
			.append("answer", pull.answer())
			.append("problem", pull.problem())
			.append("detail", pull.detail())
			.append("at", Date.from(pull.at()));
		this.days.replaceOne(Filters.eq("_id", id(pull.table(), pull.day())), document,
				new ReplaceOptions().upsert(true));
	}

	private static String id(String table, LocalDate day) {
		return table.equals(FeedTables.ENTITIES) ? day.toString() : table + SEPARATOR + day;
	}

	private static DayPull read(Document day) {
		String id = day.getString("_id");
		int named = id.indexOf(SEPARATOR);
		String table = (named < 0) ? FeedTables.ENTITIES : id.substring(0, named);
		Instant at = day.getDate("at").toInstant();
		return new DayPull(table, LocalDate.parse(id.substring(named + 1)),
				DayPull.State.valueOf(day.getString("state")), day.getInteger("attempts"), day.getInteger("taken"),
				day.getString("batchId"), day.getString("answer"), day.getString("problem"), day.getString("detail"),
				at);
	}

}
