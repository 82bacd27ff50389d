package io.firewarden.standins.wechat;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the public finds articles and pictures. */
@Component
class PublicAddress {

	private final WechatProperties account;

	private final Environment environment;

	PublicAddress(WechatProperties account, Environment environment) {
		this.account = account;
		this.environment = environment;
	}

	String article(String articleId, int index) {
		return root() + "/s/" + articleId + ((index > 1) ? "?idx=" + index : "");
	}

	String image(String imageId) {
		return root() + "/mmbiz/" + imageId;
	}

	/**
	 * The id of a picture that was uploaded here, or empty if the address is somewhere
	 * else.
	 */
	String imageIdOf(String address) {
		var prefix = root() + "/mmbiz/";
		return address.startsWith(prefix) ? address.substring(prefix.length()) : "";
	}

	private String root() {
		if (!account.publicUrl().isEmpty()) {
			return account.publicUrl();
		}
		return "http://127.0.0.1:" + environment.getProperty("local.server.port", "0");
	}

}
