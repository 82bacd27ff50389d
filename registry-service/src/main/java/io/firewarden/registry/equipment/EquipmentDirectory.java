package io.firewarden.registry.equipment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What other features of the registry may ask about equipment. */
public interface EquipmentDirectory {

	/**
	 * What these agencies held on a day; an agency without equipment has an empty list.
	 */
	Map<String, List<HeldItem>> held(Collection<String> usccs, LocalDate asOf);

	/** Pieces of these agencies that others list for the same time, by agency. */
	default Map<String, List<SharedPiece>> shared(Collection<String> usccs, LocalDate asOf) {
		return Map.of();
	}

	/** A piece that another agency lists too. */
	record SharedPiece(String itemCode, String serialNo, String serialKey, String otherUscc) {
	}

	/** What the catalogue asked for on a day. */
	RequiredEquipment required(LocalDate asOf);

	/** The first day after this one on which the catalogue asks for something else. */
	Optional<LocalDate> nextEdition(LocalDate after);

}
