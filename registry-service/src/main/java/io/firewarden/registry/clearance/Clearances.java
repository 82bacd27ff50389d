package io.firewarden.registry.clearance;

import java.time.LocalDate;

import io.firewarden.platform.kernel.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Opening a clearance (附件2) from elsewhere. */
public interface Clearances {

	/**
	 * Opens one, by the rules of the clearance list; the same request gives the same one.
	 * @return its id
	 */
	String open(Opening opening, Jurisdiction by, LocalDate today);

	/** An agency that ought to leave the systems, and why. */
	record Opening(String uscc, Why why, @Nullable String parentName, boolean stillPractising,
			@Nullable String remark) {
	}

	/** 清理原因. */
	enum Why {

		NOT_A_LEGAL_PERSON, BRANCH, CANCELLED, DUPLICATE

	}

}
