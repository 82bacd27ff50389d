package io.firewarden.registry.supervision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The form of {@code reference/supervision-units.json}. */
record UnitFile(List<SupervisionUnit> units) {

	static SupervisionUnits load(String path) {
		try (InputStream json = new ClassPathResource(path).getInputStream()) {
			return new SupervisionUnits(JsonMapper.shared().readValue(json, UnitFile.class).units);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
