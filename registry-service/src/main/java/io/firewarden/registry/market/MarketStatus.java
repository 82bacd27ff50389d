package io.firewarden.registry.market;

/**
 * 登记状态 as this platform reads the many words of it (GS 14-2014 CA19; domain 8.2).
 */
public enum MarketStatus {

	/** 存续、在业: may practise. */
	ACTIVE,
	/** 歇业、停业. */
	SUSPENDED,
	/** 清算. */
	LIQUIDATING,
	/** 吊销，未注销: still exists, must not operate. */
	REVOKED,
	/** 注销: is gone. */
	CANCELLED,
	/** 撤销: the registration was obtained by fraud. */
	RESCINDED,
	/** 迁出: registered elsewhere now. */
	MOVED_OUT,
	/** The feed says something that the table does not know. */
	UNKNOWN,
	/** The feed has no such column, or nothing stands in it. */
	NOT_STATED;

	/** Whether the enterprise may not operate (any more). */
	public boolean isDead() {
		return this == REVOKED || this == CANCELLED || this == RESCINDED;
	}

}
