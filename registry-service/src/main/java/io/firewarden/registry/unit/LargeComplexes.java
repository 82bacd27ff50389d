package io.firewarden.registry.unit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Which floor area makes a commercial complex a large one, by day. */
@Component
class LargeComplexes {

	private final List<Threshold> thresholds;

	LargeComplexes() {
		try (InputStream json = new ClassPathResource("reference/large-complex.json").getInputStream()) {
			this.thresholds = List.of(JsonMapper.shared().readValue(json, Threshold[].class));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<Threshold> all() {
		return this.thresholds;
	}

	/** The area itself belongs to the large ones: 以上 includes the number. */
	Optional<BigDecimal> on(LocalDate day) {
		return this.thresholds.stream()
			.filter((threshold) -> !threshold.effectiveFrom().isAfter(day))
			.max(Comparator.comparing(Threshold::effectiveFrom))
			.map(Threshold::floorAreaAtLeast);
	}

	boolean isLarge(Unit unit, LocalDate day) {
		return unit.complex() && on(day).filter((least) -> unit.floorArea().compareTo(least) >= 0).isPresent();
	}

	/** A threshold from a day on, in square metres. */
	record Threshold(LocalDate effectiveFrom, BigDecimal floorAreaAtLeast, String source) {
	}

}
