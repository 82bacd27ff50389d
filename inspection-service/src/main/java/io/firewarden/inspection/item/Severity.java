package io.firewarden.inspection.item;

/** The plan's three groups of items (part 4(2)). */
public enum Severity {

	/** 严厉打击, strike hard. */
	S1,

	/** 依法查处, deal with by law. */
	S2,

	/** 帮扶指导, guide and help. */
	S3

}
