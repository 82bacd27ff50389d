package io.firewarden.registry.commitment.adapter;

import java.util.Map;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.registry.commitment.domain.Commitment;
import org.jspecify.annotations.Nullable;

/** Finding commitments. */
interface CommitmentSearch {

	/** One page of what fits. */
	Found<Stored<Commitment>> list(CommitmentFilter filter, Paging paging, Jurisdiction by);

	/** How many there are for each value of a field, with that field's filter lifted. */
	Map<String, Long> count(CommitmentFilter filter, String field, Jurisdiction by);

	/** The filters of the list, as they stand in the address. */
	record CommitmentFilter(@Nullable String brigade, CommitmentDocument.@Nullable State state, @Nullable String q) {
	}

}
