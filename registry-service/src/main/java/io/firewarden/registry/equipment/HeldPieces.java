package io.firewarden.registry.equipment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.firewarden.registry.equipment.EquipmentDirectory.SharedPiece;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What agencies hold, as the conditions ask for it: only the fields that count are read,
 * some pieces at a time, for one agency may list a hundred thousand.
 */
final class HeldPieces {

	private static final int BATCH = 500;

	private static final EquipmentRegister.Query HELD = new EquipmentRegister.Query(null, null, null, null, null, true);

	private static final Bson FIELDS = Projections.include("body.uscc", "body.itemCode", "body.serialNo",
			"body.serialKey", "body.heldFrom", "body.heldTo", "body.calibrationDueOn");

	private static final Bson HOLDERS = Projections.include("body.uscc", "body.serialKey", "body.heldFrom",
			"body.heldTo");

	private final MongoCollection<Document> documents;

	private HeldPieces(MongoCollection<Document> documents) {
		this.documents = documents;
	}

	/** What becomes of a piece; the others are the agencies that list it too. */
	@FunctionalInterface
	private interface Taker {

		void take(String id, Document piece, Holder holder, List<String> others);

	}

	/** An item's code, once for however many pieces have it. */
	private record Code(String itemCode, boolean calibrates) {
	}

	private record Holder(String uscc, String serialKey, LocalDate heldFrom,
			@Nullable LocalDate heldTo) implements Holding {

		static Holder of(Document body) {
			return new Holder(body.getString("uscc"), body.getString("serialKey"),
					LocalDate.parse(body.getString("heldFrom")), day(body, "heldTo"));
		}

	}

	/** On a day; an agency that holds nothing has an empty list. */
	static Map<String, List<HeldItem>> held(EquipmentRegister register, RequiredEquipment required,
			Collection<String> usccs, LocalDate day) {
		Map<String, List<HeldItem>> held = new HashMap<>();
		usccs.forEach((uscc) -> held.put(uscc, new ArrayList<>()));
		Map<String, Code> codes = new HashMap<>();
		pieces(register).read(usccs, day, (id, piece, holder, others) -> {
			Code code = codes.computeIfAbsent(piece.getString("itemCode"),
					(itemCode) -> new Code(itemCode, required.calibrates(itemCode)));
			held.computeIfAbsent(holder.uscc(), (_) -> new ArrayList<>())
				.add(new HeldItem(id, code.itemCode(), piece.getString("serialNo"), holder.heldFrom(), holder.heldTo(),
						code.calibrates(), day(piece, "calibrationDueOn"), !others.isEmpty()));
		});
		return held;
	}

	/** Those that others list for the same time, by agency. */
	static Map<String, List<SharedPiece>> shared(EquipmentRegister register, Collection<String> usccs, LocalDate day) {
		Map<String, List<SharedPiece>> shared = new HashMap<>();
		pieces(register).read(usccs, day, (_, piece, holder,
				others) -> others.forEach((other) -> shared.computeIfAbsent(holder.uscc(), (_) -> new ArrayList<>())
					.add(new SharedPiece(piece.getString("itemCode"), piece.getString("serialNo"), holder.serialKey(),
							other))));
		return shared;
	}

	private static HeldPieces pieces(EquipmentRegister register) {
		return new HeldPieces(register.records().store().documents());
	}

	private void read(Collection<String> usccs, LocalDate day, Taker taker) {
		Bson which = Filters.and(Filters.in("body.uscc", usccs), Filters.and(EquipmentRegister.filters(HELD, day)));
		List<Document> some = new ArrayList<>(BATCH);
		FindIterable<Document> all = this.documents.find(which).projection(FIELDS);
		for (Document document : all) {
			some.add(document);
			if (some.size() == BATCH) {
				take(some, taker);
				some.clear();
			}
		}
		if (!some.isEmpty()) {
			take(some, taker);
		}
	}

	private void take(List<Document> pieces, Taker taker) {
		Map<String, List<Holder>> holders = new HashMap<>();
		List<String> keys = pieces.stream().map((one) -> body(one).getString("serialKey")).distinct().toList();
		this.documents.find(Filters.in("body.serialKey", keys)).projection(HOLDERS).forEach((document) -> {
			Holder holder = Holder.of(body(document));
			holders.computeIfAbsent(holder.serialKey(), (_) -> new ArrayList<>()).add(holder);
		});
		pieces.forEach((document) -> {
			Holder holder = Holder.of(body(document));
			List<String> others = holders.getOrDefault(holder.serialKey(), List.of())
				.stream()
				.filter(holder::sharedWith)
				.map(Holder::uscc)
				.distinct()
				.toList();
			taker.take(document.getString("_id"), body(document), holder, others);
		});
	}

	private static Document body(Document document) {
		return document.get("body", Document.class);
	}

	private static @Nullable LocalDate day(Document body, String field) {
		String day = body.getString(field);
		return (day != null) ? LocalDate.parse(day) : null;
	}

}
