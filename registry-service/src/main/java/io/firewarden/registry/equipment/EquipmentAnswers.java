package io.firewarden.registry.equipment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.firewarden.platform.store.Stored;
import io.firewarden.registry.equipment.EquipmentView.SharingAgency;
import io.firewarden.registry.register.AgencyNames;
import io.firewarden.registry.supervision.SupervisionUnits;
import org.springframework.stereotype.Component;

/** Puts records of equipment into the form they are shown in. */
@Component
class EquipmentAnswers {

	private final EquipmentRegister register;

	private final EquipmentCatalogue catalogue;

	private final AgencyNames agencies;

	private final SupervisionUnits brigades;

	private final Clock clock;

	EquipmentAnswers(EquipmentRegister register, EquipmentCatalogue catalogue, AgencyNames agencies,
			SupervisionUnits brigades, Clock clock) {
		this.register = register;
		this.catalogue = catalogue;
		this.agencies = agencies;
		this.brigades = brigades;
		this.clock = clock;
	}

	EquipmentView view(Stored<Equipment> stored, Locale locale) {
		return views(List.of(stored), locale).getFirst();
	}

	List<EquipmentView> views(List<Stored<Equipment>> page, Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		RequiredEquipment required = this.catalogue.on(today);
		Map<String, List<Equipment>> same = this.register.sameSerials(page.stream().map(Stored::state).toList());
		Map<String, String> names = this.agencies.of(
				Stream
					.concat(page.stream().map((stored) -> stored.state().uscc()),
							same.values().stream().flatMap(List::stream).map(Equipment::uscc))
					.toList());
		return page.stream().map((stored) -> {
			Equipment piece = stored.state();
			boolean calibrates = required.calibrates(piece.itemCode());
			List<SharingAgency> sharing = same.getOrDefault(piece.serialKey(), List.of())
				.stream()
				.filter(piece::sharedWith)
				.map((other) -> new SharingAgency(other.uscc(), names.get(other.uscc())))
				.toList();
			return new EquipmentView(stored.id(), stored.version(), piece.uscc(), names.get(piece.uscc()),
					piece.brigade(), this.brigades.nameOf(piece.brigade(), locale), piece.itemCode(),
					required.item(piece.itemCode()).map(RequiredEquipment.Item::group).orElse(null), piece.brand(),
					piece.model(), piece.serialNo(), piece.purchaseInvoiceNo(), piece.purchasedOn(), calibrates,
					piece.calibrationCertNo(), piece.calibrationDueOn(), piece.calibration(calibrates, today),
					piece.ownership(), piece.heldFrom(), piece.heldTo(), sharing, piece.source(), stored.updatedAt());
		}).toList();
	}

}
