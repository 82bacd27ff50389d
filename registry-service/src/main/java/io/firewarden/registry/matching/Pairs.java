package io.firewarden.registry.matching;

import java.util.List;
import java.util.Optional;

import io.firewarden.registry.market.MarketEntity;

/** Which record of market regulation is which agency's. Answers from memory. */
public interface Pairs {

	/** The agency that an enterprise is, if code, former number or an officer says so. */
	Optional<Join> joinOf(MarketEntity row);

	/** Source ids that officers said are this agency's, whatever their codes. */
	List<String> decidedFor(String agency);

	/** Whether officers still have to say if some enterprise is this agency. */
	boolean isOpen(String agency);

	/** An enterprise and the agency it is. */
	record Join(String agency, Ground ground) {
	}

	/** Why two records are about one enterprise. */
	enum Ground {

		/** The same valid code. */
		USCC,
		/** The agency's code is one that the enterprise had before. */
		FORMER_NUMBER,
		/** An officer compared them. */
		DECISION

	}

}
