package io.firewarden.inspection.rectification.adapter;

import java.util.Optional;

import io.firewarden.inspection.rectification.domain.CorrectionOrder;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import org.jspecify.annotations.Nullable;

/** Orders as a list, within a jurisdiction. */
interface OrderList {

	Found<Stored<CorrectionOrder>> page(Jurisdiction jurisdiction, @Nullable String uscc, @Nullable String task,
			Paging paging);

	Optional<Stored<CorrectionOrder>> one(String id, Jurisdiction jurisdiction);

}
