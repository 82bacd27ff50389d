package io.firewarden.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.firewarden.bench.process.Service;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/**
 * A register full of invented agencies: one is registered through the service with its
 * people; what the service stores of it, and the history, is then repeated with other
 * codes, names and numbers. So the documents have the form of the version that is
 * measured.
 */
final class RegistryData {

	static final int PEOPLE_EACH = 12;

	private static final String NAME = "基准";

	private static final String NUMBER = "7654321";

	private static final String BRIGADE = "511002";

	private static final List<String> BRIGADES = List.of(BRIGADE, "511011", "511024", "511025", "511083", "5110JK",
			"5110GX");

	private static final String CHARACTERS = "安宁平和祥瑞昌盛华夏东升西岭南屏北斗天地玄黄宇宙洪荒日月盈昃辰宿列张";

	private static final String USCC_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final int BATCH = 500;

	private final MongoDatabase database;

	RegistryData(MongoDatabase database) {
		this.database = database;
	}

	/** Registers the one that is repeated. */
	void registerFirst(Service registry) throws IOException, InterruptedException {
		var engineers = IntStream.range(0, 4)
			.mapToObj(
					(i) -> """
							{"registrationNo":"51%s%d","level":"%s","name":"%s工%d","validFrom":"2021-01-01","validTo":"2024-12-31"}"""
						.formatted(NUMBER, i, (i < 2) ? "CLASS_1" : "CLASS_2", NAME, i))
			.toList();
		var operators = IntStream.range(4, PEOPLE_EACH)
			.mapToObj(
					(i) -> """
							{"certificateNo":"52%s%02d","rank":%d,"name":"%s员%d","direction":"MAINTENANCE","validFrom":"2021-01-01","validTo":"2024-12-31"}"""
						.formatted(NUMBER, i, (i % 3 == 0) ? 3 : 4, NAME, i))
			.toList();
		var answer = registry.post("/api/registry/agencies", """
				{"uscc":"%s","name":"%s消防技术服务有限公司","subjectType":"COMPANY","kinds":["MAINT_TEST"],"brigade":"%s",
				"premisesArea":260.5,"originScope":"LOCAL","entries":{"nationalSystem":true,"sichuanPlatform":true},
				"technicalLead":"51%s0","qualitySystem":true,"processControl":true,"engineers":[%s],"operators":[%s]}"""
			.formatted(uscc(0), NAME, BRIGADE, NUMBER, String.join(",", engineers), String.join(",", operators)));
		if (answer.statusCode() != 201) {
			throw new IllegalStateException(answer.statusCode() + " " + answer.body());
		}
		awaitNoneWaiting();
	}

	/** Until all events are published. */
	void awaitNoneWaiting() {
		for (String collection : List.of("agency", "practitioner")) {
			while (this.database.getCollection(collection).countDocuments(Filters.exists("pendingSince")) > 0) {
				LockSupport.parkNanos(100_000_000);
			}
		}
	}

	/**
	 * Repeats the first one.
	 * @return how many documents were written
	 */
	long repeat(int agencies) {
		Map<String, List<String>> first = new LinkedHashMap<>();
		List<String> people = new ArrayList<>();
		for (String collection : List.of("agency", "practitioner", "history")) {
			first.put(collection, new ArrayList<>());
			for (Document document : this.database.getCollection(collection).find()) {
				first.get(collection)
					.add(document.toJson(JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build()));
				if (collection.equals("practitioner")) {
					people.add(document.getString("_id"));
				}
			}
		}
		long written = 0;
		for (Map.Entry<String, List<String>> one : first.entrySet()) {
			written += repeat(this.database.getCollection(one.getKey()), one.getValue(), people, agencies);
		}
		return written;
	}

	private static long repeat(MongoCollection<Document> collection, List<String> first, List<String> people,
			int agencies) {
		List<Document> batch = new ArrayList<>();
		long written = 0;
		for (int i = 1; i < agencies; i++) {
			for (String json : first) {
				batch.add(Document.parse(changed(json, people, i)));
			}
			if (batch.size() >= BATCH || i == agencies - 1 && !batch.isEmpty()) {
				collection.insertMany(batch);
				written += batch.size();
				batch.clear();
			}
		}
		return written;
	}

	private static String changed(String json, List<String> people, int i) {
		String changed = json.replace(uscc(0), uscc(i))
			.replace(NAME, name(i))
			.replace(NUMBER, number(i))
			.replace("\"" + BRIGADE + "\"", "\"" + BRIGADES.get(i % BRIGADES.size()) + "\"");
		for (String id : people) {
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
