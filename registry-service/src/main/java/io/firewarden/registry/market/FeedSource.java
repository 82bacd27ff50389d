package io.firewarden.registry.market;

/** How rows reach us. */
public enum FeedSource {

	/** Files in a folder, each with a control file. */
	DROP,
	/** 共享交换平台: pulled day by day. */
	EXCHANGE,
	/** A file that a person brings. */
	UPLOAD,
	/** The topic {@code market.enterprise-records.v1}. */
	TOPIC

}
