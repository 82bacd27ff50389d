package io.firewarden.embedded;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

/** Documents, queries and orders in which everything meets everything. */
final class RandomDocuments {

	private static final List<Object> NUMBERS = List.of(1, 1L, 1.0, 2, 3, 2.5, -3, -0.0, 0, 7, 1_000_000);

	private static final List<Object> ODD_NUMBERS = List.of(1, 2.5, Decimal128.parse("2.5"), Decimal128.parse("0.1"),
			0.1, 5_000_000_000L, 5_000_000_000.0, 9_007_199_254_740_993L, 9_007_199_254_740_992L, Long.MAX_VALUE,
			-7e300);

	private static final List<Object> TEXTS = List.of("", "a", "ab", "b", "B", "消防", "消防站", "a\u0000b", "￿", "𠀀");

	private static final List<Object> DATES = List.of(date("2022-02-22T02:22:22.222Z"), date("1969-12-31T23:59:59Z"),
			date("2022-03-07T00:00:00Z"), date("2030-01-01T00:00:00Z"));

	private static final List<Object> OTHERS = List.of(true, false, new ObjectId("62134f2e0000000000000001"),
			UUID.fromString("f18f0000-0000-7000-8000-000000000001"), new Document("x", 1), new Document());

	private final Random random;

	private int codes;

	RandomDocuments(long seed) {
		this.random = new Random(seed);
	}

	private static Date date(String instant) {
		return Date.from(Instant.parse(instant));
	}

	<T> T one(List<? extends T> of) {
		return of.get(random.nextInt(of.size()));
	}

	int number(int below) {
		return random.nextInt(below);
	}

	Object scalar() {
		return switch (random.nextInt(8)) {
			case 0, 1 -> one(NUMBERS);
			case 2 -> one(DATES);
			case 3 -> one(OTHERS);
			case 4 -> null;
			default -> one(TEXTS);
		};
	}

	private List<Object> list(Supplier<Object> element) {
		List<Object> list = new ArrayList<>();
		int size = random.nextInt(4);
		for (int i = 0; i < size; i++) {
			list.add(element.get());
		}
		return list;
	}

	private Object item() {
		return switch (random.nextInt(8)) {
			case 0 -> scalar();
			case 1 -> new Document("k", list(() -> one(TEXTS)));
			case 2 -> new Document("v", one(NUMBERS));
			case 3 -> list(this::item);
			default -> new Document("k", one(TEXTS)).append("v", one(NUMBERS));
		};
	}

	Document document(Object id) {
		var document = new Document("_id", id).append("code", "C" + ++codes).append("version", random.nextInt(3));
		maybe(document, "text", () -> one(TEXTS));
		maybe(document, "number", () -> one(NUMBERS));
		maybe(document, "odd", () -> one(ODD_NUMBERS));
		maybe(document, "at", () -> one(DATES));
		maybe(document, "any", () -> (random.nextInt(4) == 0) ? list(this::scalar) : scalar());
		maybe(document, "tags", () -> list(() -> (random.nextInt(9) == 0) ? list(this::scalar) : one(TEXTS)));
		maybe(document, "items", () -> (random.nextInt(9) == 0) ? scalar() : list(this::item));
		maybe(document, "part", () -> (random.nextInt(5) == 0) ? scalar()
				: new Document("name", one(TEXTS)).append("number", one(NUMBERS)));
		if (random.nextInt(3) == 0) {
			document.append("rare", one(NUMBERS));
		}
		if (random.nextInt(3) == 0) {
			document.append("alias", "A" + codes);
		}
		return document;
	}

	private void maybe(Document document, String field, Supplier<Object> value) {
		int chance = random.nextInt(10);
		if (chance > 1) {
			document.append(field, value.get());
		}
		else if (chance == 1) {
			document.append(field, null);
		}
	}

	private static final List<String> FIELDS = List.of("text", "number", "odd", "at", "any", "tags", "items.k",
			"items.v", "part.name", "part.number", "rare", "alias", "code", "version", "_id", "items");

	private Object valueFor(String field) {
		return switch (field) {
			case "text", "part.name", "tags", "items.k" -> (random.nextInt(9) == 0) ? scalar() : one(TEXTS);
			case "number", "rare", "part.number", "items.v" -> (random.nextInt(9) == 0) ? scalar() : one(NUMBERS);
			case "odd" -> one(ODD_NUMBERS);
			case "at" -> one(DATES);
			case "code" -> "C" + random.nextInt(codes + 2);
			case "alias" -> "A" + random.nextInt(codes + 2);
			case "version" -> random.nextInt(3);
			case "_id" -> "D" + random.nextInt(400);
			default -> scalar();
		};
	}

	private Bson condition() {
		String field = one(FIELDS);
		return switch (random.nextInt(14)) {
			case 0 -> Filters.gt(field, valueFor(field));
			case 1 -> Filters.gte(field, valueFor(field));
			case 2 -> Filters.lt(field, valueFor(field));
			case 3 -> Filters.lte(field, valueFor(field));
			case 4 -> new Document(field, new Document("$gte", valueFor(field)).append("$lt", valueFor(field)));
			case 5, 6 -> Filters.in(field, valueFor(field), valueFor(field), valueFor(field));
			case 7 -> Filters.exists(field, random.nextBoolean());
			case 8 -> switch (random.nextInt(5)) {
				case 0 -> Filters.ne(field, valueFor(field));
				case 1 -> Filters.nin(field, valueFor(field), valueFor(field));
				case 2 -> Filters.or(Filters.eq(field, valueFor(field)), Filters.gt("number", 2));
				case 3 -> Filters.regex("text", "^a");
				default -> Filters.and(Filters.gt(field, valueFor(field)), Filters.lte(field, valueFor(field)));
			};
			default -> Filters.eq(field, valueFor(field));
		};
	}

	Bson query() {
		return switch (random.nextInt(6)) {
			case 0 -> Filters.and(condition(), condition(), condition());
			case 1, 2 -> Filters.and(condition(), condition());
			default -> condition();
		};
	}

	/** Ends with the id, so that it leaves nothing open. */
	Bson order() {
		List<Bson> parts = new ArrayList<>();
		List<String> fields = new ArrayList<>(List.of("text", "number", "at", "part.name", "odd", "rare", "version"));
		Collections.shuffle(fields, random);
		boolean up = random.nextBoolean();
		for (String field : fields.subList(0, random.nextInt(3))) {
			parts.add((up ^ random.nextInt(4) == 0) ? Sorts.ascending(field) : Sorts.descending(field));
		}
		parts.add((random.nextInt(3) > 0) ? Sorts.ascending("_id") : Sorts.descending("_id"));
		return Sorts.orderBy(parts);
	}

}
