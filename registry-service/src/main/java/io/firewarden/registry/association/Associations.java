package io.firewarden.registry.association;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All industry associations, as reference data. */
record Associations(List<Association> all) {

	Associations {
		all = List.copyOf(all);
	}

	Optional<Association> find(String id) {
		return this.all.stream().filter((one) -> one.id.equals(id)).findFirst();
	}

	/**
	 * An association.
	 *
	 * @param id the organisation of its accounts, and what members name
	 */
	record Association(String id, String name, String nameEn, String source) {

		String name(Locale locale) {
			return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? this.nameEn : this.name;
		}

	}

}
