package io.firewarden.registry.equipment;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

import io.firewarden.platform.id.Ids;
import io.firewarden.registry.register.RecordSource;
import org.jspecify.annotations.Nullable;

/**
 * 设备: one piece, held by one agency for a time.
 *
 * @param brigade the agency's
 * @param serialKey item, brand and serial number as they are compared: the same key at
 * two agencies is what exposes shared equipment
 * @param calibrationDueOn last day on which the calibration holds
 * @param heldTo last day; null while it is held
 */
record Equipment(String equipmentId, String uscc, String brigade, String itemCode, String brand, String model,
		String serialNo, String serialKey, @Nullable String purchaseInvoiceNo, @Nullable LocalDate purchasedOn,
		@Nullable String calibrationCertNo, @Nullable LocalDate calibrationDueOn, Ownership ownership,
		LocalDate heldFrom, @Nullable LocalDate heldTo, RecordSource source) implements Holding {

	/**
	 * The id that this key has wherever it is first written. The pieces of one agency
	 * stand together in the store, for a table brings them together.
	 */
	static String id(String uscc, String serialKey) {
		return "EQ-" + Ids.derived(uscc).substring(0, 8) + Ids.derived(uscc, serialKey).substring(0, 12);
	}

	/** Case, width and spaces of what was typed do not make another piece. */
	static String serialKey(String itemCode, String brand, String serialNo) {
		return key(itemCode) + "|" + key(brand) + "|" + key(serialNo);
	}

	static String key(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
	}

	/** The same piece, of an agency that has moved. */
	Equipment of(String moved) {
		return new Equipment(this.equipmentId, this.uscc, moved, this.itemCode, this.brand, this.model, this.serialNo,
				this.serialKey, this.purchaseInvoiceNo, this.purchasedOn, this.calibrationCertNo, this.calibrationDueOn,
				this.ownership, this.heldFrom, this.heldTo, this.source);
	}

	Calibration calibration(boolean required, LocalDate today) {
		if (!required) {
			return Calibration.NOT_REQUIRED;
		}
		if (this.calibrationDueOn == null) {
			return Calibration.MISSING;
		}
		return today.isAfter(this.calibrationDueOn) ? Calibration.OVERDUE : Calibration.VALID;
	}

	/** 自有/租赁. */
	enum Ownership {

		OWNED, LEASED

	}

	/** How the calibration (校准) of a piece stands. */
	enum Calibration {

		NOT_REQUIRED, VALID, OVERDUE, MISSING

	}

}
