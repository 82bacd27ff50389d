package io.firewarden.registry.lead.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.stream.Stream;

import io.firewarden.registry.lead.application.ParameterSets;
import io.firewarden.registry.lead.domain.Parameters;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The measures of the rules as they come with the program, each with its source. */
final class ParameterFile {

	private ParameterFile() {
	}

	static ParameterSets load() {
		try (InputStream json = new ClassPathResource("reference/lead-parameters.json").getInputStream()) {
			return new ParameterSets(
					Stream.of(JsonMapper.shared().readValue(json, Entry[].class)).map(Entry::set).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** One set of the file. */
	record Entry(LocalDate effectiveFrom, Measure changeDays, Measure practiceMonths, Measure sitesPerDay,
			Measure brigadesPerDay, Measure recheckMonths) {

		Parameters set() {
			return new Parameters(this.effectiveFrom, this.changeDays.value, this.practiceMonths.value,
					this.sitesPerDay.value, this.brigadesPerDay.value, this.recheckMonths.value);
		}

	}

	/** A measure, who says so, and whether that was checked. */
	record Measure(int value, String source, boolean unverified) {
	}

}
