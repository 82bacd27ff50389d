package io.firewarden.gateway.problem;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.support.ResourceBundleMessageSource;

/** Problems with the real sentences, outside of Spring. */
public final class TestProblems {

	private TestProblems() {
	}

	public static Problems create() {
		return new Problems(messages(), JsonMapper.shared());
	}

	static ResourceBundleMessageSource messages() {
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/gateway");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
