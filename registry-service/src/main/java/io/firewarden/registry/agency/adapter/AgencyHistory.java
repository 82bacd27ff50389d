package io.firewarden.registry.agency.adapter;

import java.util.List;
import java.util.function.Function;

import io.firewarden.platform.store.Version;
import io.firewarden.platform.web.VersionList;
import io.firewarden.registry.agency.domain.Uscc;

/** Who wrote what about an agency, when and why. */
final class AgencyHistory {

	private final Function<Uscc, List<Version>> versions;

	AgencyHistory(Function<Uscc, List<Version>> versions) {
		this.versions = versions;
	}

	/**
	 * Newest first.
	 * @param inFull whether the reader may see what is restricted
	 */
	VersionList of(Uscc uscc, boolean inFull) {
		List<Version> all = this.versions.apply(uscc);
		return inFull ? VersionList.of(all) : VersionList.of(all, "particulars.legalRep", "particulars.phone");
	}

}
