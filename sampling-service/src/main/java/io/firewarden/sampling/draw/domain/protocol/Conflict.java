package io.firewarden.sampling.draw.domain.protocol;

import java.util.Map;

/** This officer is barred from this unit (回避), settled before the freeze. */
public record Conflict(String unitId, String officerId, String reason) {

	Map<String, String> written() {
		return Map.of("unitId", this.unitId, "officerId", this.officerId, "reason", this.reason);
	}

}
