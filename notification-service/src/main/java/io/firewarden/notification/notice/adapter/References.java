package io.firewarden.notification.notice.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Reads the dated reference data that lies beside the code. */
final class References {

	private References() {
	}

	static <T> T read(String file, Class<T> type) {
		try {
			return JsonMapper.shared()
				.readValue(new ClassPathResource("reference/" + file).getContentAsByteArray(), type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Names of the supervision units by code. */
	record Names(String source, Map<String, String> units) {
	}

}
