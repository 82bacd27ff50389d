package io.firewarden.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the registers must hold so that the rules of the cross-check find something that
 * the market's rows alone do not show: a person at two agencies, a name that belongs to
 * another code, a person who signed at too many places on one day, equipment past its
 * calibration. All of it is invented. Repeating it is harmless.
 */
final class LeadRecords {

	private static final String ON = "2022-02-25";

	private static final int TWICE_ENGAGED = 0;

	private static final int SECOND_EMPLOYER = 7;

	private static final int FLYING = 12;

	private static final int UNCALIBRATED = 3;

	private final Flow flow;

	private final List<String> agencies;

	private final String series;

	/**
	 * Makes the loader for the agencies with these codes, in the order of their numbers.
	 */
	LeadRecords(Flow flow, List<String> agencies, String series) {
		this.flow = flow;
		this.agencies = List.copyOf(agencies);
		this.series = series;
	}

	void load() {
		twiceEngaged();
		wrongName();
		for (int i = 0; i < 5; i++) {
			project(FLYING, "U-%03d".formatted(50 + i), "WB-2022-1%02d".formatted(i), "BG-2022-1%02d".formatted(i),
					"2022-02-18", engineer(FLYING));
		}
		project(UNCALIBRATED, "U-060", "WB-2022-120", "BG-2022-120", "2022-02-16", engineer(UNCALIBRATED));
		System.out.println("  a person at two agencies, a borrowed name, a busy day, an old calibration");
	}

	/** An engineer of one agency is engaged at another one too: XC-G. */
	private void twiceEngaged() {
		JsonNode people = desk().get("/api/registry/practitioners?q=" + engineer(TWICE_ENGAGED)).expect(200).body();
		if (people.get("content").isEmpty()) {
			return;
		}
		String person = people.get("content").get(0).get("practitionerId").asString();
		Map<String, Object> form = new LinkedHashMap<>();
		form.put("uscc", this.agencies.get(SECOND_EMPLOYER));
		form.put("role", "ENGINEER");
		form.put("contractFrom", "2021-09-01");
		form.put("source", source("OFFICER", "社保缴纳记录"));
		desk().post("/api/registry/practitioners/" + person + "/engagements", form).expect(200, 201);
	}

	/** A unit shows a contract with one agency's code and another one's name: XC-J. */
	private void wrongName() {
		JsonNode other = desk().get("/api/registry/agencies/" + this.agencies.get(2)).expect(200).body();
		Map<String, Object> form = new LinkedHashMap<>();
		form.put("unitId", "U-008");
		form.put("answer", "AGENCY");
		form.put("providerName", other.get("name").asString());
		form.put("uscc", this.agencies.get(1));
		form.put("contractNo", "WB-2021-J08");
		form.put("answeredOn", ON);
		form.put("answeredBy", "单位消防安全管理人");
		form.put("source", source("SURVEY", "反向排查表"));
		desk().post("/api/registry/surveys", form).expect(200, 201);
	}

	private void project(int agency, String unit, String contract, String report, String on, @Nullable String lead) {
		Map<String, Object> form = new LinkedHashMap<>();
		form.put("performer", this.agencies.get(agency));
		form.put("unitId", unit);
		form.put("kind", "MAINTENANCE");
		form.put("contractNo", contract);
		form.put("from", "2022-01-01");
		form.put("to", "2022-12-31");
		form.put("projectLead", lead);
		form.put("documents", List.of(Map.of("no", report, "kind", "RECORD", "on", on)));
		form.put("source", source("SICHUAN_PLATFORM", "项目台账"));
		desk().post("/api/registry/projects", form).expect(200, 201);
	}

	private String engineer(int agency) {
		return "ZC%s%04d-1".formatted(this.series, agency);
	}

	private Desk desk() {
		return this.flow.desk("zhidui");
	}

	private static Map<String, Object> source(String kind, String ref) {
		return Map.of("kind", kind, "ref", ref, "on", ON);
	}

}
