package io.firewarden.sampling.draw.domain.protocol;

/**
 * One object that can be drawn: an agency by its credit code, or a place by its number.
 *
 * @param weight 1 for equal chances; a unit of weight w holds w tickets
 */
public record Unit(String unitId, String stratum, int weight) {

	public Unit {
		if (weight < 1) {
			throw new IllegalArgumentException("a weight is at least 1");
		}
		ProtocolText.require(unitId);
		ProtocolText.require(stratum);
	}

}
