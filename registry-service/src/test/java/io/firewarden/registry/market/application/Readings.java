package io.firewarden.registry.market.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.adapter.ShippedTables;
import io.firewarden.registry.market.domain.Fault;
import io.firewarden.registry.market.domain.FaultKind;

/** What a text feed says when it is read whole. */
final class Readings {

	static final RowReader READER = new RowReader(ShippedTables.tables(), (value) -> "#" + value.length());

	final List<MarketEntity> entities = new ArrayList<>();

	final Map<Long, List<FaultKind>> faults = new LinkedHashMap<>();

	long rows;

	static Readings of(String text) {
		return of(text, StandardCharsets.UTF_8);
	}

	static Readings of(String text, Charset charset) {
		return of(text.getBytes(charset));
	}

	static Readings of(byte[] file) {
		try {
			return of(new ByteArrayInputStream(file));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	static Readings of(InputStream in) throws IOException {
		Readings readings = new Readings();
		try (TextRows rows = TextRows.begin(in, ShippedTables.titles()).orElseThrow()) {
			List<Fault> faults = RowReader.faults();
			while (rows.next()) {
				readings.rows++;
				faults.clear();
				Optional.ofNullable(rows.fault())
					.ifPresentOrElse(faults::add,
							() -> Optional.ofNullable(READER.read(rows, faults)).ifPresent(readings.entities::add));
				if (!faults.isEmpty()) {
					readings.faults.put(rows.line(), faults.stream().map(Fault::kind).toList());
				}
			}
		}
		return readings;
	}

	long rejected() {
		return this.rows - this.entities.size();
	}

}
