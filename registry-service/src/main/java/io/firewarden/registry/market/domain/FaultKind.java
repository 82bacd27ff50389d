package io.firewarden.registry.market.domain;

/**
 * What can be wrong with a row. A row that is rejected is not taken, only named; one that
 * is warned about is taken without the doubtful value, or with it marked.
 */
public enum FaultKind {

	/** A quoted value that does not end where it should. */
	BROKEN_QUOTES("REG-501", true),
	/** More or fewer values than the heading has titles. */
	COLUMN_COUNT("REG-502", true),
	/** A line longer than any row can be. */
	LINE_TOO_LONG("REG-503", true),
	/** Characters that were lost before the file was written. */
	DAMAGED_TEXT("REG-504", true),
	/** UTF-8 that somebody read as GB 18030. */
	WRONG_ENCODING("REG-505", true),
	/** No name. */
	NO_NAME("REG-506", true),
	/** A telephone number, a code or a date where the name stands. */
	NOT_A_NAME("REG-507", true),
	/** Neither a key of the source nor a code nor a registration number. */
	NO_IDENTITY("REG-508", true),
	/** Words where a code stands: the values have moved to other columns. */
	SHIFTED("REG-509", true),
	/** A line that is no JSON object. */
	NOT_JSON("REG-510", true),
	/** A public record that says nothing. */
	NO_REASON("REG-500", true),
	/** The code became a number in a workbook. */
	CODE_LOST("REG-511", false),
	/** Not eighteen characters of the alphabet. */
	CODE_FORM("REG-512", false),
	/** The check character does not fit. */
	CODE_CHECK("REG-513", false),
	/** Lower case or full width, read as meant. */
	CODE_WRITTEN("REG-514", false),
	/** Another key of the source in this batch has the same code. */
	CODE_TWICE("REG-515", false),
	/** No day of the calendar. */
	NO_SUCH_DAY("REG-516", false),
	/** Not written as a day. */
	NOT_A_DAY("REG-517", false),
	/** The table of states does not know it. */
	STATUS_UNKNOWN("REG-518", false),
	/** Characters of no meaning (private use). */
	ODD_CHARACTERS("REG-519", false);

	private final String code;

	private final boolean rejects;

	FaultKind(String code, boolean rejects) {
		this.code = code;
		this.rejects = rejects;
	}

	/** Code of its sentence. */
	public String code() {
		return this.code;
	}

	public boolean rejects() {
		return this.rejects;
	}

}
