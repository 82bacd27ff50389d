package io.firewarden.registry.equipment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Answers other features from the register and the catalogue. */
@Component
class RegisteredEquipment implements EquipmentDirectory {

	private final EquipmentRegister register;

	private final EquipmentCatalogue catalogue;

	RegisteredEquipment(EquipmentRegister register, EquipmentCatalogue catalogue) {
		this.register = register;
		this.catalogue = catalogue;
	}

	@Override
	public Map<String, List<HeldItem>> held(Collection<String> usccs, LocalDate asOf) {
		RequiredEquipment required = required(asOf);
		Map<String, List<Equipment>> held = this.register.held(usccs, asOf);
		Map<String, List<Equipment>> same = this.register
			.sameSerials(held.values().stream().flatMap(List::stream).toList());
		Map<String, List<HeldItem>> answer = new HashMap<>();
		for (String uscc : usccs) {
			answer.put(uscc,
					held.getOrDefault(uscc, List.of())
						.stream()
						.map((piece) -> item(piece, required, same.getOrDefault(piece.serialKey(), List.of())))
						.toList());
		}
		return answer;
	}

	@Override
	public Map<String, List<SharedPiece>> shared(Collection<String> usccs, LocalDate asOf) {
		Map<String, List<Equipment>> held = this.register.held(usccs, asOf);
		Map<String, List<Equipment>> same = this.register
			.sameSerials(held.values().stream().flatMap(List::stream).toList());
		Map<String, List<SharedPiece>> shared = new HashMap<>();
		held.forEach((uscc, pieces) -> shared.put(uscc, pieces.stream()
			.flatMap((piece) -> same.getOrDefault(piece.serialKey(), List.of())
				.stream()
				.filter(piece::sharedWith)
				.map((other) -> new SharedPiece(piece.itemCode(), piece.serialNo(), piece.serialKey(), other.uscc())))
			.distinct()
			.toList()));
		return shared;
	}

	@Override
	public RequiredEquipment required(LocalDate asOf) {
		return this.catalogue.on(asOf);
	}

	@Override
	public Optional<LocalDate> nextEdition(LocalDate after) {
		return this.catalogue.nextAfter(after);
	}

	private static HeldItem item(Equipment piece, RequiredEquipment required, List<Equipment> same) {
		return new HeldItem(piece.equipmentId(), piece.itemCode(), piece.serialNo(), piece.heldFrom(), piece.heldTo(),
				required.calibrates(piece.itemCode()), piece.calibrationDueOn(),
				same.stream().anyMatch(piece::sharedWith));
	}

}
