package io.firewarden.registry.declaration.adapter;

import java.util.Map;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import io.firewarden.registry.declaration.domain.Declaration;

/** Finding declarations. */
interface DeclarationSearch {

	/** One page of what fits. */
	Found<Stored<Declaration>> list(DeclarationFilter filter, Paging paging, Jurisdiction by);

	/** How many there are for each value of a field, with that field's filter lifted. */
	Map<String, Long> count(DeclarationFilter filter, String field, Jurisdiction by);

}
