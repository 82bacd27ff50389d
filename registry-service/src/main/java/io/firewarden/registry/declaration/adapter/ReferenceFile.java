package io.firewarden.registry.declaration.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Reads dated reference data of this feature. */
final class ReferenceFile {

	private ReferenceFile() {
	}

	static <T> T load(String path, Class<T> form) {
		try (InputStream json = new ClassPathResource(path).getInputStream()) {
			return JsonMapper.shared().readValue(json, form);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
