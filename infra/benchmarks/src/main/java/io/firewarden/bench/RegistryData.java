package io.firewarden.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.firewarden.bench.process.Service;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * A register full of invented agencies: two are registered through the service with their
 * people, equipment, a building and a contract; what the service stores of it, and the
 * history, is then repeated with other codes, names and numbers. So the documents have
 * the form of the version that is measured. Of one agency in ten something lapses soon.
 */
final class RegistryData {

	static final int PEOPLE_EACH = 12;

	static final int PIECES_EACH = 4;

	private static final String BRIGADE = "511002";

	private static final List<String> BRIGADES = List.of(BRIGADE, "511011", "511024", "511025", "511083", "5110JK",
			"5110GX");

	private static final List<String> COLLECTIONS = List.of("agency", "practitioner", "equipment", "unit", "project");

	private static final String CHARACTERS = "安宁平和祥瑞昌盛华夏东升西岭南屏北斗天地玄黄宇宙洪荒日月盈昃辰宿列张";

	private static final String USCC_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final int BATCH = 500;

	private static final JsonMapper JSON = new JsonMapper();

	/** What is repeated for the others: nothing of it lapses, something does. */
	private static final List<Seed> SEEDS = List.of(new Seed(0, "基准", "7654321", "2024-12-31"),
			new Seed(1, "始祖", "7654322", "2022-04-30"));

	private final MongoDatabase database;

	RegistryData(MongoDatabase database) {
		this.database = database;
	}

	/** An agency as it is registered, with words that stand nowhere else. */
	private record Seed(int i, String name, String number, String lapsesOn) {

		String uscc() {
			return RegistryData.uscc(i);
		}

	}

	/** Registers those that are repeated. */
	void registerFirst(Service registry) throws IOException, InterruptedException {
		List<String> items = JSON.readTree(registry.get("/api/registry/reference/equipment-catalogue").body())
			.findValuesAsString("itemCode");
		for (Seed seed : SEEDS) {
			registerAgency(registry, seed);
			post(registry, "units", """
					{"unitId":"U-%s","name":"%s大厦","brigade":"%s","complex":true,"floorArea":52000,
					"flags":[{"flag":"KEY_UNIT","from":"2021-01-01"}]}""".formatted(seed.number, seed.name, BRIGADE));
			post(registry, "projects", """
					{"performer":"%s","unitId":"U-%s","kind":"MAINTENANCE","contractNo":"HT-%s","from":"2021-06-01"}"""
				.formatted(seed.uscc(), seed.number, seed.number));
			for (int i = 0; i < PIECES_EACH; i++) {
				post(registry, "equipment",
						"""
								{"uscc":"%s","itemCode":"%s","brand":"牌子","model":"型号","serialNo":"SN-%s-%d","ownership":"OWNED",
								"heldFrom":"2021-06-01"}"""
							.formatted(seed.uscc(), items.get(i), seed.number, i));
			}
		}
		awaitNoneWaiting();
	}

	private static void registerAgency(Service registry, Seed seed) throws IOException, InterruptedException {
		var engineers = IntStream.range(0, 4)
			.mapToObj(
					(i) -> """
							{"registrationNo":"51%s%d","level":"%s","name":"%s工%d","validFrom":"2021-01-01","validTo":"2024-12-31"}"""
						.formatted(seed.number, i, (i < 2) ? "CLASS_1" : "CLASS_2", seed.name, i))
			.toList();
		var operators = IntStream.range(4, PEOPLE_EACH)
			.mapToObj(
					(i) -> """
							{"certificateNo":"52%s%02d","rank":%d,"name":"%s员%d","direction":"MAINTENANCE","validFrom":"2021-01-01","validTo":"%s"}"""
						.formatted(seed.number, i, (i % 3 == 0) ? 3 : 4, seed.name, i,
								(i == 4) ? seed.lapsesOn : "2024-12-31"))
			.toList();
		post(registry, "agencies",
				"""
						{"uscc":"%s","name":"%s消防技术服务有限公司","subjectType":"COMPANY","kinds":["MAINT_TEST"],"brigade":"%s",
						"premisesArea":260.5,"originScope":"LOCAL","entries":{"nationalSystem":true,"sichuanPlatform":true},
						"technicalLead":"51%s0","qualitySystem":true,"processControl":true,"engineers":[%s],"operators":[%s]}"""
					.formatted(seed.uscc(), seed.name, BRIGADE, seed.number, String.join(",", engineers),
							String.join(",", operators)));
	}

	private static void post(Service registry, String register, String form) throws IOException, InterruptedException {
		var answer = registry.post("/api/registry/" + register, form);
		if (answer.statusCode() != 201) {
			throw new IllegalStateException(register + ": " + answer.statusCode() + " " + answer.body());
		}
	}

	/** Until all events are published. */
	void awaitNoneWaiting() {
		for (String collection : COLLECTIONS) {
			while (this.database.getCollection(collection).countDocuments(Filters.exists("pendingSince")) > 0) {
				LockSupport.parkNanos(100_000_000);
			}
		}
	}

	/**
	 * Repeats the first ones.
	 * @return how many documents were written
	 */
	long repeat(int agencies) {
		List<String> ids = new ArrayList<>();
		for (String collection : List.of("practitioner", "equipment", "project")) {
			this.database.getCollection(collection).find().forEach((document) -> ids.add(document.getString("_id")));
		}
		long written = 0;
		List<String> all = new ArrayList<>(COLLECTIONS);
		all.add("history");
		for (String collection : all) {
			List<List<String>> first = new ArrayList<>();
			SEEDS.forEach((seed) -> first.add(new ArrayList<>()));
			for (Document document : this.database.getCollection(collection).find()) {
				String json = document.toJson(JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build());
				SEEDS.stream()
					.filter((seed) -> json.contains(seed.number))
					.forEach((seed) -> first.get(seed.i).add(json));
			}
			written += repeat(this.database.getCollection(collection), first, ids, agencies);
		}
		return written;
	}

	private static long repeat(MongoCollection<Document> collection, List<List<String>> first, List<String> ids,
			int agencies) {
		List<Document> batch = new ArrayList<>();
		long written = 0;
		for (int i = SEEDS.size(); i < agencies; i++) {
			Seed seed = SEEDS.get((i % 10 == 0) ? 1 : 0);
			for (String json : first.get(seed.i)) {
				batch.add(Document.parse(changed(json, seed, ids, i)));
			}
			if (batch.size() >= BATCH || i == agencies - 1 && !batch.isEmpty()) {
				collection.insertMany(batch);
				written += batch.size();
				batch.clear();
			}
		}
		return written;
	}

	private static String changed(String json, Seed seed, List<String> ids, int i) {
		String changed = json.replace(seed.uscc(), uscc(i))
			.replace(seed.name, name(i))
			.replace(seed.number, number(i))
			.replace("\"" + BRIGADE + "\"", "\"" + BRIGADES.get(i % BRIGADES.size()) + "\"");
		for (String id : ids) {
			changed = changed.replace(id, id.substring(0, id.length() - 6) + "%06d".formatted(i));
		}
		return changed;
	}

	/** Three characters and, for what is left, a number. */
	static String name(int i) {
		int many = CHARACTERS.length();
		return "内江" + CHARACTERS.charAt(i % many) + CHARACTERS.charAt(i / many % many)
				+ CHARACTERS.charAt(i / many / many % many);
	}

	static String number(int i) {
		return "%07d".formatted(1_000_000 + i);
	}

	/** A valid code, of nobody. GB 32100-2015. */
	static String uscc(int i) {
		String body = "91511000MA%07d".formatted(i);
		int sum = 0;
		int weight = 1;
		for (int place = 0; place < body.length(); place++) {
			sum += weight * USCC_DIGITS.indexOf(body.charAt(place));
			weight = weight * 3 % USCC_DIGITS.length();
		}
		return body + USCC_DIGITS.charAt((USCC_DIGITS.length() - sum % USCC_DIGITS.length()) % USCC_DIGITS.length());
	}

}
