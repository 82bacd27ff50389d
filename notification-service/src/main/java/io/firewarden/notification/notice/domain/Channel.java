package io.firewarden.notification.notice.domain;

/** Where an exposure notice is published: 门户 and 微信公众号. */
public enum Channel {

	PORTAL, WECHAT

}
