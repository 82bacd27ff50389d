package io.firewarden.registry.eligibility.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import io.firewarden.registry.eligibility.LapseWarnings;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The form of {@code rules/lapse-warnings.json}. */
record WarningFile(List<LapseWarnings.Edition> editions) {

	static LapseWarnings load(String path) {
		try (InputStream json = new ClassPathResource(path).getInputStream()) {
			return new LapseWarnings(JsonMapper.shared().readValue(json, WarningFile.class).editions);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
