package io.firewarden.sampling.visit;

import java.util.List;

import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import org.jspecify.annotations.Nullable;

/** Visits as their desk needs them. */
interface VisitBook extends VisitRegister {

	/** All of one object. */
	List<Visit> of(String unitId);

	Found<Visit> list(@Nullable String unitId, @Nullable String officer, Jurisdiction by, Paging paging);

}
