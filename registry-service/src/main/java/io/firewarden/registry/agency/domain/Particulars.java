package io.firewarden.registry.agency.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What 附件3 asks an agency to tell of itself and no condition counts. Everything may be
 * unknown.
 *
 * @param legalRep 法定代表人; restricted: officers and the agency itself
 * @param phone restricted likewise
 * @param tenureDocument title deed or lease
 * @param homeRegion region code (GB/T 2260) of the place of registration, where it is not
 * here
 * @param memberOf id of the industry association it belongs to
 */
public record Particulars(@Nullable String legalRep, @Nullable String phone, @Nullable String registeredAddress,
		@Nullable String practiceAddress, @Nullable String businessScope, @Nullable LocalDate foundedOn,
		@Nullable Tenure tenure, @Nullable String tenureDocument, @Nullable String homeRegion,
		@Nullable String memberOf) {

	/** Nothing is known. */
	public static final Particulars UNKNOWN = new Particulars(null, null, null, null, null, null, null, null, null,
			null);

	/** How the premises are held. */
	public enum Tenure {

		OWNED, LEASED

	}

}
