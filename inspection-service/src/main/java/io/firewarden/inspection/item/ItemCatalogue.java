package io.firewarden.inspection.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All editions of the catalogue. The one door of this feature. */
public record ItemCatalogue(List<Edition> editions) {

	public ItemCatalogue {
		editions = List.copyOf(editions);
	}

	/**
	 * The edition that holds on a day.
	 * @throws NoEdition when none does; nothing is guessed from a neighbouring one
	 */
	public Edition on(LocalDate day) {
		return find(day).orElseThrow(() -> new NoEdition("no edition of the item catalogue holds on " + day));
	}

	/** The edition that holds on a day, if one does. */
	public Optional<Edition> find(LocalDate day) {
		return this.editions.stream().filter((edition) -> edition.holdsOn(day)).findFirst();
	}

	/** The edition of that name. */
	public Edition named(String edition) {
		return this.editions.stream()
			.filter((candidate) -> candidate.edition().equals(edition))
			.findFirst()
			.orElseThrow(() -> new NoEdition("no edition " + edition + " of the item catalogue"));
	}

	/** Reference data is missing. */
	public static final class NoEdition extends RuntimeException {

		NoEdition(String message) {
			super(message);
		}

	}

}
