package io.firewarden.sampling;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BundlesTests {

	@ParameterizedTest
	@ValueSource(strings = { "problems", "texts" })
	void everySentenceStandsInBothLanguages(String bundle) throws IOException {
		Properties english = read(bundle);
		Properties chinese = read(bundle + "_zh_CN");
		assertThat(chinese.stringPropertyNames()).isNotEmpty().isEqualTo(english.stringPropertyNames());
		// An apostrophe would swallow the places of a MessageFormat.
		assertThat(english.values()).noneMatch((sentence) -> sentence.toString().contains("'"));
	}

	private static Properties read(String name) throws IOException {
		try (InputStream file = BundlesTests.class.getResourceAsStream("/messages/" + name + ".properties")) {
			Properties properties = new Properties();
			properties.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
			return properties;
		}
	}

}
