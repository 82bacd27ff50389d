package io.firewarden.inspection.item;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.platform.store.StoredJson;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

@Configuration(proxyBeanMethods = false)
class ItemConfiguration {

	@Bean
	ItemCatalogue itemCatalogue() throws IOException {
		return load("items/catalogue-2022.json");
	}

	static ItemCatalogue load(String... resources) throws IOException {
		List<Edition> editions = new ArrayList<>();
		for (String resource : resources) {
			try (InputStream in = new ClassPathResource(resource).getInputStream()) {
				editions.add(StoredJson.mapper().readValue(in, Edition.class));
			}
		}
		return new ItemCatalogue(editions);
	}

}
