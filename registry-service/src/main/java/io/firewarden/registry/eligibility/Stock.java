package io.firewarden.registry.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.registry.eligibility.CountedRow.Kind;
import io.firewarden.registry.eligibility.CountedRow.Reason;
import io.firewarden.registry.equipment.HeldItem;
import io.firewarden.registry.equipment.RequiredEquipment;
import io.firewarden.registry.equipment.RequiredEquipment.Group;
import io.firewarden.registry.equipment.RequiredEquipment.Item;
import org.jspecify.annotations.Nullable;

/**
 * Equipment beside one table of the catalogue. Pieces of one item do not stand in for
 * another: of each, no more than the table asks for is counted.
 */
final class Stock {

	private final Facts.Equipment equipment;

	private final Group group;

	private final LocalDate day;

	Stock(Facts.Equipment equipment, Group group, LocalDate day) {
		this.equipment = equipment;
		this.group = group;
		this.day = day;
	}

	/** How many pieces the table asks for; null until its numbers are loaded. */
	@Nullable BigDecimal required() {
		RequiredEquipment required = this.equipment.required();
		if (!required.quantitiesLoaded(this.group)) {
			return null;
		}
		return BigDecimal.valueOf(required.ofGroup(this.group).stream().mapToLong(Stock::wanted).sum());
	}

	/** How many of those are there; null until the numbers are loaded. */
	@Nullable BigDecimal found() {
		if (!this.equipment.required().quantitiesLoaded(this.group)) {
			return null;
		}
		return BigDecimal.valueOf(this.equipment.required()
			.ofGroup(this.group)
			.stream()
			.mapToLong((item) -> Math.min(wanted(item), counted(item)))
			.sum());
	}

	/** What was looked at, and the items of which there are too few. */
	List<CountedRow> rows(Measure measure) {
		if (!this.equipment.required().quantitiesLoaded(this.group)) {
			return List.of(new CountedRow(Kind.EQUIPMENT, measure.name(), Reason.QUANTITIES_NOT_LOADED));
		}
		List<CountedRow> rows = new ArrayList<>();
		for (Item item : this.equipment.required().ofGroup(this.group)) {
			for (HeldItem held : this.equipment.held()) {
				if (held.itemCode().equals(item.itemCode())) {
					rows.add(new CountedRow(Kind.EQUIPMENT, held.itemCode() + " " + held.serialNo(), reason(held),
							held.equipmentId(), null));
				}
			}
			if (counted(item) < wanted(item)) {
				rows.add(new CountedRow(Kind.EQUIPMENT, item.itemCode(), Reason.NOT_ENOUGH));
			}
		}
		return rows;
	}

	private @Nullable Reason reason(HeldItem held) {
		if (held.counts(this.day)) {
			return null;
		}
		if (!held.calibrationRequired()) {
			return Reason.NOT_RECORDED;
		}
		return (held.calibrationDueOn() == null) ? Reason.NO_CALIBRATION : Reason.CALIBRATION_OVERDUE;
	}

	private long counted(Item item) {
		return this.equipment.held()
			.stream()
			.filter((held) -> held.itemCode().equals(item.itemCode()) && held.counts(this.day))
			.count();
	}

	private static long wanted(Item item) {
		Integer wanted = item.minQty();
		return (wanted != null) ? wanted : 0;
	}

}
