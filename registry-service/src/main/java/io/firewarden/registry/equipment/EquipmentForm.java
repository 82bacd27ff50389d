package io.firewarden.registry.equipment;

import java.time.LocalDate;

import io.firewarden.registry.register.Grounded;
import io.firewarden.registry.register.RecordSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A piece of equipment as it is written down. */
record EquipmentForm(@NotBlank String uscc, @NotBlank @Size(max = 60) String itemCode,
		@NotBlank @Size(max = 60) String brand, @NotBlank @Size(max = 60) String model,
		@NotBlank @Size(max = 60) String serialNo, @Nullable @Size(max = 60) String purchaseInvoiceNo,
		@Nullable LocalDate purchasedOn, @Nullable @Size(max = 60) String calibrationCertNo,
		@Nullable LocalDate calibrationDueOn, Equipment.@NotNull Ownership ownership, @NotNull LocalDate heldFrom,
		@Nullable LocalDate heldTo, @Nullable @Valid RecordSource source, @Nullable @Size(max = 500) String reason,
		@Nullable LocalDate effectiveOn) implements Grounded {

	/** The record this makes, new or in place of the one with this id. */
	Equipment record(@Nullable String equipmentId, String brigade, RecordSource from) {
		String key = Equipment.serialKey(this.itemCode, this.brand, this.serialNo);
		return new Equipment((equipmentId != null) ? equipmentId : Equipment.id(this.uscc, key), this.uscc, brigade,
				this.itemCode, this.brand.strip(), this.model.strip(), this.serialNo.strip(), key,
				this.purchaseInvoiceNo, this.purchasedOn, this.calibrationCertNo, this.calibrationDueOn, this.ownership,
				this.heldFrom, this.heldTo, from);
	}

}
