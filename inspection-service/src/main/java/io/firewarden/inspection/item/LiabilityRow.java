package io.firewarden.inspection.item;

import org.jspecify.annotations.Nullable;

/**
 * One row of the liability table (罚则). Amounts in fen.
 *
 * @param agencyFine null where the law gives no range of its own
 * @param extra other legal effects
 */
public record LiabilityRow(String code, Wording name, LegalBasis basis, @Nullable FineRange agencyFine,
		@Nullable PersonFine personFine, @Nullable Wording extra, boolean verified) {

	/**
	 * A range that includes its ends.
	 *
	 * @param minFen null where the law names only the most
	 */
	public record FineRange(@Nullable Long minFen, long maxFen) {
	}

	/**
	 * A fine for people.
	 *
	 * @param who whom it meets
	 */
	public record PersonFine(@Nullable Long minFen, long maxFen, Wording who) {
	}

}
