package io.firewarden.notification.wechat;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The official account (公众号) we publish with.
 *
 * @param url root of the platform, {@code https://api.weixin.qq.com} in production
 * @param callbackToken shared with the account's callback settings
 * @param encodingAesKey 43 characters; empty means plain mode
 */
@ConfigurationProperties("firewarden.wechat")
public record WeChatProperties(URI url, String appId, String appSecret, String callbackToken,
		@DefaultValue("") String encodingAesKey, @DefaultValue("1s") Duration connectTimeout,
		@DefaultValue("5s") Duration readTimeout) {

	@Override
	public String toString() {
		return "WeChatProperties[url=%s, appId=%s]".formatted(this.url, this.appId);
	}

}
