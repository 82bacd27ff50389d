package io.firewarden.registry.market;

/** What is wrong with the unified social credit code of a row. */
public enum CodeProblem {

	/** Nothing stands there. */
	MISSING,
	/** A workbook made a number of it ({@code 9.15E+17}); the code is lost. */
	LOST_DIGITS,
	/** Not eighteen characters of the alphabet. */
	FORM,
	/** The check character does not fit. */
	CHECK

}
