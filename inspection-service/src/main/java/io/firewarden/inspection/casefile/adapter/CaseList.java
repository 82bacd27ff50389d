package io.firewarden.inspection.casefile.adapter;

import java.util.Optional;

import io.firewarden.inspection.casefile.domain.CaseFile;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;
import io.firewarden.platform.store.Stored;
import org.jspecify.annotations.Nullable;

/** Case files as a list, within a jurisdiction. */
interface CaseList {

	Found<Stored<CaseFile>> page(Jurisdiction jurisdiction, @Nullable String uscc, @Nullable String task,
			Paging paging);

	Optional<Stored<CaseFile>> one(String id, Jurisdiction jurisdiction);

}
