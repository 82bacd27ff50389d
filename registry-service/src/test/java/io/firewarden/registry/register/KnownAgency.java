package io.firewarden.registry.register;

import java.util.List;
import java.util.Map;

import io.firewarden.registry.Desk;
import io.firewarden.registry.agency.AgencyStory;

/** Agencies that other registers can refer to. */
public final class KnownAgency {

	private KnownAgency() {
	}

	/** Registers the {@code n}th invented agency in a brigade; again is harmless. */
	public static String in(int port, int n, String brigade) {
		return in(port, n, Map.of("brigade", brigade));
	}

	/** As {@link #in(int, int, String)}, with fields of the form as given. */
	public static String in(int port, int n, Map<String, Object> fields) {
		String uscc = AgencyStory.uscc(n).value();
		Map<String, Object> form = AgencyStory.anlan().form(uscc);
		form.put("name", "内江演示第" + n + "消防技术服务有限公司");
		form.putAll(fields);
		form.remove("technicalLead");
		form.put("engineers", List.of());
		form.put("operators", List.of());
		Desk.Answer answer = Desk.ofDetachment(port).post("/api/registry/agencies", form);
		if (answer.status() != 200) {
			answer.expect(201);
		}
		return uscc;
	}

}
