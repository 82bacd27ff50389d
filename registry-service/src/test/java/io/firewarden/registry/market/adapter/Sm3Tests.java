package io.firewarden.registry.market.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class Sm3Tests {

	/** Annex A of GB/T 32905-2016. */
	@ParameterizedTest
	@CsvSource({ "abc, 1, 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
			"abcd, 16, debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732" })
	void theExamplesOfTheStandardFit(String text, int times, String expected, @TempDir Path folder) throws IOException {
		assertThat(Sm3.of(Files.writeString(folder.resolve("data"), text.repeat(times)))).isEqualTo(expected);
	}

}
