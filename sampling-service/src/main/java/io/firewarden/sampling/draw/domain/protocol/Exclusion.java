package io.firewarden.sampling.draw.domain.protocol;

import java.util.Map;

/**
 * This unit was left out of the frame, by whose decision and why; it counts in the
 * minutes.
 */
public record Exclusion(String unitId, String reason, String approvedBy) {

	Map<String, String> written() {
		return Map.of("unitId", this.unitId, "reason", this.reason, "approvedBy", this.approvedBy);
	}

}
