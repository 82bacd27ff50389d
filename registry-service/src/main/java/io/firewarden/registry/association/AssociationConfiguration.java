package io.firewarden.registry.association;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class AssociationConfiguration {

	@Bean
	Associations associations() {
		try (InputStream json = new ClassPathResource("reference/associations.json").getInputStream()) {
			return JsonMapper.shared().readValue(json, Associations.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
