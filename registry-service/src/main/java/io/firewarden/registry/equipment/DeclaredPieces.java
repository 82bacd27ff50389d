package io.firewarden.registry.equipment;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.firewarden.registry.register.RecordSource;
import io.firewarden.registry.register.Why;
import org.springframework.stereotype.Component;

/** Corrections, written into the register of equipment. */
@Component
class DeclaredPieces implements EquipmentCorrections {

	private final EquipmentRegister register;

	private final EquipmentCatalogue catalogue;

	DeclaredPieces(EquipmentRegister register, EquipmentCatalogue catalogue) {
		this.register = register;
		this.catalogue = catalogue;
	}

	@Override
	public boolean add(String uscc, String brigade, Declared piece, Declaration declared) {
		String brand = piece.brand();
		String model = piece.model();
		if (brand == null || model == null || this.catalogue.on(declared.on()).item(piece.itemCode()).isEmpty()) {
			return false;
		}
		String key = Equipment.serialKey(piece.itemCode(), brand, piece.serialNo());
		Equipment fresh = new Equipment(Equipment.id(uscc, key), uscc, brigade, piece.itemCode(), brand.strip(),
				model.strip(), piece.serialNo().strip(), key, null, null, null, piece.calibrationDueOn(),
				Equipment.Ownership.OWNED, declared.on(), null, source(declared));
		this.register.records().put(fresh, why(declared), (there) -> there);
		return true;
	}

	@Override
	public boolean calibrated(String uscc, Declared piece, Declaration declared) {
		return change(uscc, piece, declared,
				(there) -> new Equipment(there.equipmentId(), there.uscc(), there.brigade(), there.itemCode(),
						there.brand(), there.model(), there.serialNo(), there.serialKey(), there.purchaseInvoiceNo(),
						there.purchasedOn(), there.calibrationCertNo(), piece.calibrationDueOn(), there.ownership(),
						there.heldFrom(), there.heldTo(), source(declared)));
	}

	@Override
	public boolean giveUp(String uscc, Declared piece, Declaration declared) {
		return change(uscc, piece, declared,
				(there) -> new Equipment(there.equipmentId(), there.uscc(), there.brigade(), there.itemCode(),
						there.brand(), there.model(), there.serialNo(), there.serialKey(), there.purchaseInvoiceNo(),
						there.purchasedOn(), there.calibrationCertNo(), there.calibrationDueOn(), there.ownership(),
						there.heldFrom(), declared.on().minusDays(1), source(declared)));
	}

	private boolean change(String uscc, Declared piece, Declaration declared, UnaryOperator<Equipment> change) {
		Optional<Equipment> held = this.register.held(List.of(uscc), declared.on())
			.getOrDefault(uscc, List.of())
			.stream()
			.filter((one) -> one.itemCode().equals(piece.itemCode())
					&& Equipment.key(one.serialNo()).equals(Equipment.key(piece.serialNo())))
			.findFirst();
		held.ifPresent((one) -> this.register.records().put(one, why(declared), change));
		return held.isPresent();
	}

	private static RecordSource source(Declaration declared) {
		return new RecordSource(RecordSource.Kind.AGENCY, declared.receipt(), declared.on());
	}

	private static Why why(Declaration declared) {
		return new Why(null, source(declared), declared.on());
	}

}
