package io.firewarden.registry.agency.domain;

/** What an agency offers (Order 7 art. 9); it may offer both. */
public enum ServiceKind {

	/** 消防设施维护保养检测. */
	MAINT_TEST,
	/** 消防安全评估. */
	ASSESS

}
