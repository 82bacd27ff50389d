package io.firewarden.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BundlesTests {

	@Test
	void everySentenceStandsInBothLanguages() throws IOException {
		Properties english = read("problems");
		Properties chinese = read("problems_zh_CN");
		assertThat(chinese.stringPropertyNames()).isNotEmpty().isEqualTo(english.stringPropertyNames());
		// An apostrophe would swallow the places of a MessageFormat.
		assertThat(english.values()).noneMatch((sentence) -> sentence.toString().contains("'"));
	}

	private static Properties read(String name) throws IOException {
		try (InputStream file = BundlesTests.class.getResourceAsStream("/messages/" + name + ".properties")) {
			Properties properties = new Properties();
			properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
			return properties;
		}
	}

}
