package io.firewarden.registry.declaration.domain;

/** When a declaration was first filed, measured by the dates of the call (C-03). */
public enum Mark {

	/** Up to the interim cut. */
	IN_TIME,
	/** 阶段内补报: after the cut, before the phase ended. */
	IN_PHASE_SUPPLEMENT,
	/** 逾期. */
	LATE

}
