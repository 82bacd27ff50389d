package io.firewarden.registry.equipment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Correcting what the register holds of one agency's equipment by what the agency
 * declared. Repeating it changes nothing; false where the register cannot take it.
 */
public interface EquipmentCorrections {

	/** Records a piece that the agency holds from this day on. */
	boolean add(String uscc, String brigade, Declared piece, Declaration declared);

	/** The calibration now holds to this day. */
	boolean calibrated(String uscc, Declared piece, Declaration declared);

	/** The agency no longer names the piece: it held it until the day before. */
	boolean giveUp(String uscc, Declared piece, Declaration declared);

	/** A piece as it is declared, which says nothing of whether it is owned or leased. */
	record Declared(String itemCode, @Nullable String brand, @Nullable String model, String serialNo,
			@Nullable LocalDate calibrationDueOn) {
	}

	/** The declaration: number of its receipt, and the day. */
	record Declaration(String receipt, LocalDate on) {
	}

}
