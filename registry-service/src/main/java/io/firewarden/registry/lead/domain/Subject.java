package io.firewarden.registry.lead.domain;

/**
 * Who or what a lead is about.
 *
 * @param id code of the agency, source id of the enterprise, id of the person
 */
public record Subject(Kind kind, String id, String name) {

	/** What a subject can be. */
	public enum Kind {

		/** An agency, registered or only named by units. */
		AGENCY,
		/** An enterprise of the market's register. */
		MARKET,
		/** A practitioner. */
		PERSON,
		/** A unit that is served. */
		UNIT

	}

}
