package io.firewarden.registry.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One edition of the equipment catalogue (设备配备要求). Its tables are set by the ministry
 * (Order 7 art. 39).
 *
 * @param effectiveFrom first day on which it is in force
 * @param source the document it is taken from
 * @param unverified whether the customer has still to confirm it
 */
public record RequiredEquipment(LocalDate effectiveFrom, String source, boolean unverified, List<Item> items) {

	public RequiredEquipment {
		items = List.copyOf(items);
	}

	/** No edition was in force. */
	static RequiredEquipment none(LocalDate day) {
		return new RequiredEquipment(day, "", true, List.of());
	}

	/**
	 * Whether a number stands at every item of the group; without them nobody can fail.
	 */
	public boolean quantitiesLoaded(Group group) {
		List<Item> wanted = ofGroup(group);
		return !wanted.isEmpty() && wanted.stream().allMatch((item) -> item.minQty() != null);
	}

	public boolean quantitiesLoaded() {
		return !this.items.isEmpty() && this.items.stream().allMatch((item) -> item.minQty() != null);
	}

	public List<Item> ofGroup(Group group) {
		return this.items.stream().filter((item) -> item.group() == group).toList();
	}

	public Optional<Item> item(String itemCode) {
		return this.items.stream().filter((item) -> item.itemCode().equals(itemCode)).findFirst();
	}

	/** Whether the item has to be calibrated; unknown items need not. */
	public boolean calibrates(String itemCode) {
		return item(itemCode).filter(Item::calibrationRequired).isPresent();
	}

	/** The three tables. */
	public enum Group {

		/** 消防技术服务基础设备. */
		EQ_BASE,
		/** 消防设施维护保养检测设备. */
		EQ_MT,
		/** 消防安全评估设备. */
		EQ_AS

	}

	/**
	 * One line of a table.
	 *
	 * @param itemCode the Chinese name, which is the key
	 * @param minQty how many are asked for; null until the official table is loaded
	 */
	public record Item(Group group, String itemCode, @Nullable Integer minQty, @Nullable String spec,
			boolean calibrationRequired) {
	}

}
