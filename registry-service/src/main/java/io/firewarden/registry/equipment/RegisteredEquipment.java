package io.firewarden.registry.equipment;

import java.time.LocalDate;
import java.util.Collection;
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
		return HeldPieces.held(this.register, required(asOf), usccs, asOf);
	}

	@Override
	public Map<String, List<SharedPiece>> shared(Collection<String> usccs, LocalDate asOf) {
		return HeldPieces.shared(this.register, usccs, asOf);
	}

	@Override
	public RequiredEquipment required(LocalDate asOf) {
		return this.catalogue.on(asOf);
	}

	@Override
	public Optional<LocalDate> nextEdition(LocalDate after) {
		return this.catalogue.nextAfter(after);
	}

}
