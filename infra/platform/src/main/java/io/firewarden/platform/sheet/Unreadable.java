package io.firewarden.platform.sheet;

/** A file cannot be read as a table. */
public final class Unreadable extends Exception {

	private final Reason reason;

	Unreadable(Reason reason, String detail) {
		super(reason + ": " + detail);
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/** Why. */
	public enum Reason {

		/** The binary format of before 2007 (.xls). */
		OLD_FORMAT,
		/** Encrypted with a password. */
		PASSWORD,
		/** Neither a workbook nor a text table. */
		NOT_A_TABLE,
		/** Unpacks to far more than any table of its size. */
		BOMB,
		/** A workbook that breaks off or contradicts itself. */
		DAMAGED,
		/** Text in no encoding that we know. */
		ENCODING

	}

}
