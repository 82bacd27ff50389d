package io.firewarden.registry.market.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class Sm3Tests {

	/** Annex A of GB/T 32905-2016. */
	@ParameterizedTest
	@CsvSource({ "abc, 1, 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
			"abcd, 16, debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732" })
	void theExamplesOfTheStandardFit(String text, int times, String expected) throws IOException {
		assertThat(of(text.repeat(times))).isEqualTo(expected);
	}

	@Test
	void everyLengthAroundABlockAndAroundTheBufferGivesAnotherSum() throws IOException {
		assertThat(of("")).isEqualTo("1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
		for (int length : new int[] { 55, 56, 63, 64, 65, 65_535, 65_536, 65_537 }) {
			assertThat(of("a".repeat(length))).isNotEqualTo(of("a".repeat(length - 1))).hasSize(64);
		}
	}

	private static String of(String text) throws IOException {
		return Sm3.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
	}

}
