package io.firewarden.inspection.item;

/**
 * How many working days an order gives, as reference data.
 *
 * @param proposedWorkingDays used where the officers set none
 * @param source whose figure that is
 */
public record CorrectionTerm(int proposedWorkingDays, int minimum, int maximum, Wording source) {

	public boolean allows(int workingDays) {
		return this.minimum <= workingDays && workingDays <= this.maximum;
	}

}
