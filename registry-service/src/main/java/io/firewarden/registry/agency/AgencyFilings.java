package io.firewarden.registry.agency;

/**
 * How far agencies are with what a campaign asks of them; the list of agencies is
 * filtered by it. Whoever knows declarations and commitments answers.
 */
public interface AgencyFilings {

	/** As things stand now. */
	Filings now();

	/** The standing of every agency, also of those nothing is known of. */
	@FunctionalInterface
	interface Filings {

		/**
		 * How far an agency is.
		 * @param local whether it is registered in this city
		 */
		Filing of(String uscc, boolean local);

	}

	/** How far an agency is. */
	record Filing(Declared declared, Committed committed) {

		/** Owes nothing and has nothing. */
		public static final Filing NONE = new Filing(Declared.NOT_DUE, Committed.NONE);

	}

	/** 执业信息自查申报 of the campaign in force. */
	enum Declared {

		/** Neither registered nor active here, or nothing was called for. */
		NOT_DUE,
		/** Due, and nothing was submitted. */
		NOT_FILED,
		/** Submitted, sent back, not submitted again. */
		RETURNED,
		/** With the fire authority or accepted. */
		FILED

	}

	/** 从业承诺书: the letter now in force. */
	enum Committed {

		NONE, SIGNED, REFUSED, BREACHED

	}

}
