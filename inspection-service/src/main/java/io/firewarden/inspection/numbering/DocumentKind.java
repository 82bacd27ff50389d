package io.firewarden.inspection.numbering;

/** Documents that carry a number. */
public enum DocumentKind {

	/** 责令限期改正通知书. */
	CORRECTION_ORDER,

	/** 立案. */
	CASE

}
