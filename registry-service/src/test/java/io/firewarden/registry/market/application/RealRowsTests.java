package io.firewarden.registry.market.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import io.firewarden.registry.market.MarketEntity;
import io.firewarden.testkit.House;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Real rows, where the folder with them lies beside the repository. */
class RealRowsTests {

	@Test
	void realRegistrationsAreReadNearlyAll() throws IOException {
		try (InputStream in = open("sichuan_companies.csv.gz")) {
			Readings read = Readings.of(in);
			assertThat(read.rows).isGreaterThan(50_000);
			assertThat(read.rejected()).as(read.faults.toString()).isLessThan(read.rows / 1000);
			assertThat(read.entities).filteredOn((one) -> "511000".equals(one.division()) || one.brigade() != null)
				.hasSizeGreaterThan(2000);
			assertThat(read.entities.stream().map(MarketEntity::uscc).filter((one) -> one == null).count())
				.isLessThan(100);
		}
	}

	@Test
	void reallyBrokenRowsAreAllRejectedAndStopNothing() throws IOException {
		try (InputStream in = open("feed_faults_real.csv.gz")) {
			ByteArrayOutputStream rows = new ByteArrayOutputStream();
			rows.writeBytes(
					"name\u001faddress\u001fuscc\u001fcity\u001fregistered_on\u001fscope\u001fleRep\u001fcapital\u001ftype\u001fprovince\n"
						.getBytes(StandardCharsets.UTF_8));
			int count = 0;
			Records records = new Records(in, ',', 0, 1);
			records.next(0);
			while (records.next(0)) {
				int last = records.fields() - 1;
				rows.write(records.buffer(), records.from(last), records.to(last) - records.from(last));
				rows.write('\n');
				count++;
			}
			Readings read = Readings.of(rows.toByteArray());
			assertThat(count).isGreaterThan(400);
			assertThat(read.rows).isEqualTo(count);
			assertThat(read.entities).isEmpty();
		}
	}

	private static InputStream open(String name) throws IOException {
		Path file = House.root().resolveSibling("shared").resolve("data").resolve(name);
		assumeTrue(Files.exists(file), "no real data beside the repository: " + name);
		return new GZIPInputStream(Files.newInputStream(file), 1 << 16);
	}

}
