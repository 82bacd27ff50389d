package io.firewarden.registry;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The bundles of this service, as the platform opens them; a missing key is an exception.
 */
public final class Texts {

	private Texts() {
	}

	public static MessageSource load() {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		texts.setBasenames("messages/problems", "messages/texts");
		texts.setDefaultEncoding("UTF-8");
		texts.setFallbackToSystemLocale(false);
		return texts;
	}

}
