package io.firewarden.inspection.numbering;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentNumbersTests {

	private final Map<String, Map<String, Long>> series = new HashMap<>();

	private final DocumentNumbers numbers = numbers((name, key) -> {
		var given = this.series.computeIfAbsent(name, (series) -> new HashMap<>());
		return given.computeIfAbsent(key, (fresh) -> given.size() + 1L);
	});

	@Test
	void eachUnitCountsItsOwnDocumentsOfEachKindAndYear() {
		assertThat(order("511011", 2022, "task-1")).hasValue("内消东兴限字〔2022〕第0001号");
		assertThat(order("511011", 2022, "task-2")).hasValue("内消东兴限字〔2022〕第0002号");
		assertThat(order("511011", 2023, "task-3")).hasValue("内消东兴限字〔2023〕第0001号");
		assertThat(order("511024", 2022, "task-4")).hasValue("内消威远限字〔2022〕第0001号");
		assertThat(this.numbers.take(DocumentKind.CASE, "511011", 2022, "task-1")).hasValue("内消东兴立字〔2022〕第0001号");
	}

	@Test
	void theSameDocumentGetsTheSameNumberAgain() {
		order("511011", 2022, "task-1");
		order("511011", 2022, "task-2");
		assertThat(order("511011", 2022, "task-1")).hasValue("内消东兴限字〔2022〕第0001号");
	}

	@ParameterizedTest
	@ValueSource(strings = { "511000", "511002", "511011", "511024", "511025", "511083", "5110JK", "5110GX" })
	void everySupervisionUnitHasNumbers(String unit) {
		assertThat(order(unit, 2022, "task-1")).isPresent();
	}

	@Test
	void anUnknownUnitHasNone() {
		assertThat(order("510100", 2022, "task-1")).isEmpty();
	}

	private Optional<String> order(String unit, int year, String key) {
		return this.numbers.take(DocumentKind.CORRECTION_ORDER, unit, year, key);
	}

	private static DocumentNumbers numbers(DocumentNumbers.Series series) {
		try {
			return new DocumentNumbers(NumberingConfiguration.patterns(), series);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
