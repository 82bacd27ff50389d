package io.firewarden.inspection.item;

/** What an agency does (Order 7 arts. 5, 6); one that does both holds both. */
public enum ServiceKind {

	/** 维护保养检测. */
	MAINT_TEST,

	/** 消防安全评估. */
	ASSESS

}
