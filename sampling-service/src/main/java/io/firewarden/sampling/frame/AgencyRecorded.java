package io.firewarden.sampling.frame;

import java.util.List;

/** What sampling reads of registry.agency-registered.v1 and agency-revised.v1. */
record AgencyRecorded(String uscc, String name, String brigade, List<String> kinds, Entries entries) {

	/** In which of the two public systems the agency is recorded. */
	record Entries(boolean nationalSystem, boolean sichuanPlatform) {
	}

}
