package io.firewarden.inspection.numbering;

import java.io.IOException;
import java.io.InputStream;

import io.firewarden.platform.store.Numbers;
import io.firewarden.platform.store.StoredJson;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

@Configuration(proxyBeanMethods = false)
class NumberingConfiguration {

	@Bean
	DocumentNumbers documentNumbers(Numbers numbers) throws IOException {
		return new DocumentNumbers(patterns(), numbers::take);
	}

	static NumberPatterns patterns() throws IOException {
		try (InputStream in = new ClassPathResource("numbering/document-numbers-2022.json").getInputStream()) {
			return StoredJson.mapper().readValue(in, NumberPatterns.class);
		}
	}

}
