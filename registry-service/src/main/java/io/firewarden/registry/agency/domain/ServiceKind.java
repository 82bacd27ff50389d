package io.firewarden.registry.agency.domain;

import java.util.Set;

import io.firewarden.registry.eligibility.Profile;

/** What an agency offers (Order 7 art. 9); it may offer both. */
public enum ServiceKind {

	/** 消防设施维护保养检测. */
	MAINT_TEST,
	/** 消防安全评估. */
	ASSESS;

	/** Which article measures an agency that offers these kinds. */
	static Profile profileOf(Set<ServiceKind> kinds) {
		if (kinds.size() > 1) {
			return Profile.BOTH;
		}
		return kinds.contains(MAINT_TEST) ? Profile.MAINT_TEST : Profile.ASSESS;
	}

}
