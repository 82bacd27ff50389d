package io.firewarden.inspection;

import java.util.concurrent.atomic.AtomicInteger;

import io.firewarden.platform.id.Ids;

/**
 * One agency that was drawn, with names of its own so that tests do not meet.
 *
 * @param uscc a valid, invented code
 */
public record Scene(String uscc, String draw, String brigade, String lead, String second) {

	private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final AtomicInteger COUNT = new AtomicInteger();

	/** A new agency in 东兴区, checked by OF-002 and OF-009. */
	public static Scene fresh() {
		int number = COUNT.incrementAndGet();
		return new Scene(uscc(number), "draw-" + number + "-" + Long.toHexString(System.nanoTime()), "511011", "OF-002",
				"OF-009");
	}

	public String taskId() {
		return Ids.derived("task", this.draw, "unit-1");
	}

	public void registered(Events events, long sequence, String... kinds) {
		events.send("registry.agency-registered.v1", "agency", this.uscc, sequence,
				"""
						{"uscc":"%s","name":"内江示例消防技术服务有限公司","brigade":"%s","kinds":["%s"],"subjectType":"COMPANY","premisesArea":220,
						"entries":{"nationalSystem":true,"sichuanPlatform":true},"originScope":"LOCAL"}"""
					.formatted(this.uscc, this.brigade, String.join("\",\"", kinds)));
	}

	public void drawn(Events events) {
		drawn(events, 1, this.lead + "\",\"" + this.second);
	}

	public void drawn(Events events, long sequence, String officers) {
		events.send("sampling.teams-assigned.v1", "draw", this.draw, sequence, teams(officers));
	}

	public String teams(String officers) {
		return """
				{"drawId":"%s","campaign":"NJ-2022-FTSA","part":1,"parts":1,"assignments":[
				{"unitId":"unit-1","uscc":"%s","agencyName":"内江示例消防技术服务有限公司","brigade":"%s","stratum":"Q2",
				"officers":["%s"],"lead":"%s"}]}""".formatted(this.draw, this.uscc, this.brigade, officers, this.lead);
	}

	/** A second draw about practice hits the same agency while its visit is open. */
	public void drawnAgain(Events events) {
		String again = this.draw + "-2";
		events.send("sampling.teams-assigned.v1", "draw", again, 1, """
				{"drawId":"%s","campaign":"NJ-2022-FTSA","part":1,"parts":1,"assignments":[
				{"unitId":"unit-7","uscc":"%s","agencyName":"内江示例消防技术服务有限公司","brigade":"%s","stratum":"keyUnit20",
				"officers":["%s","%s"],"lead":"%s","items":["PRQ"],"joint":{"drawId":"%s","taskId":"%s"}}]}"""
			.formatted(again, this.uscc, this.brigade, this.lead, this.second, this.lead, this.draw, taskId()));
	}

	private static String uscc(int number) {
		String body = "91511011MA6B%05d".formatted(number);
		int sum = 0;
		int weight = 1;
		for (char sign : body.toCharArray()) {
			sum += SIGNS.indexOf(sign) * weight;
			weight = weight * 3 % 31;
		}
		return body + SIGNS.charAt((31 - sum % 31) % 31);
	}

}
