package io.firewarden.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.firewarden.bench.measure.Goal;
import io.firewarden.bench.measure.Measurement;
import io.firewarden.bench.process.Backbone;
import io.firewarden.bench.process.Service;
import org.bson.Document;
import org.dhatim.fastexcel.Workbook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A workbook of equipment into the register, against the rate at which the same store
 * takes the same documents in bulk, with the same indexes: a file over a thousand
 * agencies, and one with all rows of one agency.
 */
final class ImportJob implements Job {

	private static final int BATCH = 500;

	/** Rows of one agency: they stand together in the file. */
	private static final int ROWS_EACH = 100;

	private static final double THIRD = 1 / 3.0;

	private static final double FLAT = 1.25;

	private static final JsonMapper JSON = new JsonMapper();

	@Override
	public String name() {
		return "import";
	}

	@Override
	public void run(Report report, boolean quick) throws Exception {
		int rows = quick ? 5_000 : 100_000;
		take(report, rows, ROWS_EACH, "");
		take(report, rows, rows, ", one agency");
	}

	private static void take(Report report, int rows, int each, String which) throws Exception {
		try (var backbone = Backbone.start();
				var client = backbone.client();
				var registry = Service.start("registry", backbone)) {
			var database = client.getDatabase("registry");
			var data = new RegistryData(database);
			data.registerFirst(registry);
			data.repeat(rows / each + 2);
			double imported = take(report, registry, workbook(item(registry), rows, each), rows, which);
			assessed(report, registry, database, rows, which);
			double bulk = bulk(report, backbone, database, client.getDatabase("bulk"));
			report.add(Goal.atLeast("import", "rows/s imported / documents/s in bulk" + which, imported / bulk, THIRD));
		}
	}

	private static String item(Service registry) throws IOException, InterruptedException {
		var catalogue = JSON.readTree(registry.get("/api/registry/reference/equipment-catalogue").body());
		return catalogue.findValue("itemCode").asString();
	}

	private static byte[] workbook(String item, int rows, int each) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var workbook = new Workbook(bytes, "bench", "1.0")) {
			var sheet = workbook.newWorksheet("设备");
			List<String> titles = List.of("统一社会信用代码", "设备名称", "品牌", "型号", "出厂编号", "权属", "持有起始日期");
			for (int column = 0; column < titles.size(); column++) {
				sheet.value(0, column, titles.get(column));
			}
			for (int row = 1; row <= rows; row++) {
				List<String> values = List.of(RegistryData.uscc(row / each), item, "牌子" + row % 50, "型号" + row % 200,
						"SN" + row, "自有", "2021-05-06");
				for (int column = 0; column < values.size(); column++) {
					sheet.value(row, column, values.get(column));
				}
				if (row % 1000 == 0) {
					sheet.flush();
				}
			}
		}
		return bytes.toByteArray();
	}

	private static double take(Report report, Service registry, byte[] workbook, int rows, String which)
			throws Exception {
		double cpu = registry.child().cpuSeconds();
		long start = System.nanoTime();
		var answer = registry.upload("/api/registry/exchange/equipment/imports?fileName=equipment.xlsx", workbook);
		if (answer.statusCode() != 202) {
			throw new IllegalStateException(answer.statusCode() + " " + answer.body());
		}
		String path = "/api/registry/exchange/imports/" + JSON.readTree(answer.body()).get("id").asString();
		long early = 0;
		JsonNode state;
		do {
			LockSupport.parkNanos(200_000_000);
			// A store that does not answer in time is no state: it is asked again.
			state = JSON.readTree(registry.get(path).body());
			if (early == 0 && state.path("done").asInt() > rows / 4) {
				early = registry.child().megabytes();
			}
		}
		while (!state.path("state").asString("").matches("DONE|REFUSED|FAILED|CANCELLED"));
		double seconds = (System.nanoTime() - start) / 1e9;
		long late = registry.child().megabytes();
		if (state.path("stored").asInt() != rows) {
			throw new IllegalStateException(state.toString());
		}
		double rate = rows / seconds;
		report.add(new Measurement("import", "workbook through the service" + which, rows,
				registry.child().cpuSeconds() - cpu, seconds, registry.child().peakMegabytes(),
				"%.0f rows/s; resident %d MB after a quarter, %d MB at the end".formatted(rate, early, late)));
		report.add(Goal.atMost("import", "memory at the end / after a quarter" + which,
				(double) late / Math.max(1, early), FLAT));
		return rate;
	}

	/** Until the events of all rows have led to an assessment. */
	private static void assessed(Report report, Service registry, MongoDatabase database, int rows, String which)
			throws IOException {
		long start = System.nanoTime();
		var heard = database.getCollection("inbox_eligibility");
		while (heard.countDocuments() < rows) {
			if (!registry.child().isAlive()) {
				throw new IllegalStateException("the registry ended");
			}
			LockSupport.parkNanos(100_000_000);
		}
		report.add(new Measurement("import", "until all rows are assessed" + which, rows, registry.child().cpuSeconds(),
				(System.nanoTime() - start) / 1e9, registry.child().peakMegabytes(), "after the import"));
	}

	private static double bulk(Report report, Backbone backbone, MongoDatabase from, MongoDatabase to)
			throws IOException {
		var source = from.getCollection("equipment");
		var target = to.getCollection("equipment");
		List<IndexModel> indexes = new ArrayList<>();
		for (Document index : source.listIndexes()) {
			if (!index.getString("name").equals("_id_")) {
				indexes.add(new IndexModel(index.get("key", Document.class),
						new IndexOptions().unique(index.getBoolean("unique", false))
							.sparse(index.getBoolean("sparse", false))));
			}
		}
		target.createIndexes(indexes);
		double cpu = backbone.child().cpuSeconds();
		long nanos = 0;
		long written = 0;
		String last = "";
		for (List<Document> page = page(source, last); !page.isEmpty(); page = page(source, last)) {
			long start = System.nanoTime();
			target.insertMany(page);
			nanos += System.nanoTime() - start;
			written += page.size();
			last = page.getLast().getString("_id");
		}
		double seconds = nanos / 1e9;
		report.add(new Measurement("import", "the same documents in bulk", written, backbone.child().cpuSeconds() - cpu,
				seconds, backbone.child().peakMegabytes(), "%.0f documents/s".formatted(written / seconds)));
		return written / seconds;
	}

	private static List<Document> page(MongoCollection<Document> source, String last) {
		return source.find(Filters.gt("_id", last))
			.sort(Sorts.ascending("_id"))
			.projection(Projections.exclude("pending", "pendingSince"))
			.limit(BATCH)
			.into(new ArrayList<>());
	}

}
