package io.firewarden.platform.store;

import com.mongodb.client.model.Filters;
import io.firewarden.platform.kernel.Jurisdiction;
import org.bson.conversions.Bson;

/**
 * The restriction of a jurisdiction as a filter of the query.
 */
public final class Scopes {

	private Scopes() {
	}

	/**
	 * The filter to join to every query.
	 * @param brigadeField field that holds the code of the brigade responsible
	 * @param usccField field that holds the agency's USCC
	 */
	public static Bson of(Jurisdiction jurisdiction, String brigadeField, String usccField) {
		return switch (jurisdiction) {
			case Jurisdiction.Everywhere() -> Filters.empty();
			case Jurisdiction.Brigade(String code) -> Filters.eq(brigadeField, code);
			case Jurisdiction.OwnAgency(String uscc) -> Filters.eq(usccField, uscc);
			case Jurisdiction.Nowhere() -> Filters.in("_id");
		};
	}

}
