package io.firewarden.notification.delivery.domain;

/**
 * Where a text is brought to: the public page of our own portal, and a WeChat article.
 */
public enum Channel {

	PORTAL, WECHAT

}
