package io.firewarden.registry.agency;

import io.firewarden.registry.agency.domain.Uscc;

/** 统一社会信用代码, for features that only ask whether it is one. */
public final class CreditCode {

	private CreditCode() {
	}

	/** Whether these are the characters of a code, check character and all. */
	public static boolean fits(String value) {
		return Uscc.fits(value);
	}

}
