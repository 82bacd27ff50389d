package io.firewarden.registry.equipment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.firewarden.registry.register.RecordSource;
import org.jspecify.annotations.Nullable;

/**
 * A piece of equipment as it is shown.
 *
 * @param group the table of the catalogue it stands in; null for an item that stands in
 * none today
 * @param sharedWith other agencies that list the same piece for the same time
 */
record EquipmentView(String equipmentId, long version, String uscc, @Nullable String agencyName, String brigade,
		String brigadeName, String itemCode, RequiredEquipment.@Nullable Group group, String brand, String model,
		String serialNo, @Nullable String purchaseInvoiceNo, @Nullable LocalDate purchasedOn,
		boolean calibrationRequired, @Nullable String calibrationCertNo, @Nullable LocalDate calibrationDueOn,
		Equipment.Calibration calibration, Equipment.Ownership ownership, LocalDate heldFrom,
		@Nullable LocalDate heldTo, List<SharingAgency> sharedWith, RecordSource source, Instant updatedAt) {

	record SharingAgency(String uscc, @Nullable String name) {
	}

}
