package io.firewarden.registry.market.adapter.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.registry.market.application.DayPulls;
import io.firewarden.registry.market.domain.DayPull;
import org.bson.Document;

/** One document a day, with the day as its id: ids sort as days do. */
final class MongoDayPulls implements DayPulls {

	private final MongoCollection<Document> days;

	MongoDayPulls(ServiceDatabase database) {
		this.days = database.collection("market_day_pulls");
	}

	@Override
	public Optional<DayPull> of(LocalDate day) {
		return Optional.ofNullable(this.days.find(Filters.eq("_id", day.toString())).first()).map(MongoDayPulls::read);
	}

	@Override
	public List<DayPull> between(LocalDate first, LocalDate last) {
		return this.days.find(Filters.and(Filters.gte("_id", first.toString()), Filters.lte("_id", last.toString())))
			.sort(Sorts.descending("_id"))
			.map(MongoDayPulls::read)
			.into(new ArrayList<>());
	}

	@Override
	public Optional<LocalDate> earliest() {
		return Optional.ofNullable(this.days.find().sort(Sorts.ascending("_id")).first())
			.map((day) -> LocalDate.parse(day.getString("_id")));
	}

	@Override
	public void save(DayPull pull) {
		Document document = new Document("_id", pull.day().toString()).append("state", pull.state().name())
			.append("attempts", pull.attempts())
			.append("taken", pull.taken())
			.append("batchId", pull.batchId())
			.append("answer", pull.answer())
			.append("problem", pull.problem())
			.append("detail", pull.detail())
			.append("at", Date.from(pull.at()));
		this.days.replaceOne(Filters.eq("_id", pull.day().toString()), document, new ReplaceOptions().upsert(true));
	}

	private static DayPull read(Document day) {
		Instant at = day.getDate("at").toInstant();
		return new DayPull(LocalDate.parse(day.getString("_id")), DayPull.State.valueOf(day.getString("state")),
				day.getInteger("attempts"), day.getInteger("taken"), day.getString("batchId"), day.getString("answer"),
				day.getString("problem"), day.getString("detail"), at);
	}

}
