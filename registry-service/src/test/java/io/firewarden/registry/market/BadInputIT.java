package io.firewarden.registry.market;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import io.firewarden.platform.access.Role;
import io.firewarden.registry.RegistryTest;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Bad input of every known kind, each among twenty good rows: named, and the rest goes
 * on.
 */
@RegistryTest
class BadInputIT {

	private static final AtomicInteger SERIES = new AtomicInteger(7000);

	private static final int GOOD = 20;

	private static final String HEAD = "PRIPID,UNISCID,ENTNAME,ESTDATE,OPSCOPE\r\n";

	private static final Charset GB = Charset.forName("GB18030");

	private static final int MEGABYTE = 1 << 20;

	@LocalServerPort
	int port;

	private final int series = SERIES.getAndIncrement();

	@ParameterizedTest(name = "{0}: {2} in line 12")
	@MethodSource
	@Covers({ "REG-501", "REG-502", "REG-504", "REG-505", "REG-506", "REG-508" })
	void aRowThatCannotBeReadIsRejectedByName(String what, String row, String code) {
		JsonNode done = ended(among(row).getBytes(StandardCharsets.UTF_8), null);
		assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
		assertThat(done.get("rejected").asInt()).as(done.toString()).isOne();
		assertThat(done.get("kept").asInt()).isEqualTo(GOOD);
		JsonNode fault = officer().faults(done, "REJECTED").get(0);
		assertThat(fault.get("line").asInt()).isEqualTo(12);
		assertThat(fault.get("problems").get(0).get("code").asString()).isEqualTo(code);
	}

	static Stream<Arguments> aRowThatCannotBeReadIsRejectedByName() {
		return Stream.of(arguments("a quote that never ends", "bad,,\"甲消防有限公司,2020-01-01,消防技术服务", "REG-501"),
				arguments("values that moved", "bad,,甲消防有限公司,2020-01-01,消防,技术,服务", "REG-502"),
				arguments("lost characters", "bad,,甲\ufffd\ufffd消防有限公司,2020-01-01,消防技术服务", "REG-504"),
				arguments("UTF-8 read as GB 18030",
						"bad,," + new String("消防技术服务有限公司".getBytes(StandardCharsets.UTF_8), GB) + ",,", "REG-505"),
				arguments("no name", "bad,,,2020-01-01,消防技术服务", "REG-506"),
				arguments("nothing to tell it by", ",,甲消防有限公司,2020-01-01,消防技术服务", "REG-508"));
	}

	@ParameterizedTest(name = "{0}: {2} in line 12")
	@MethodSource
	@Covers({ "REG-511", "REG-513", "REG-514", "REG-516" })
	void aDoubtfulValueIsWarnedOfAndTheRowIsKept(String what, String row, String code) {
		JsonNode done = ended(among("w" + this.series + row).getBytes(StandardCharsets.UTF_8), null);
		assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
		assertThat(done.get("warned").asInt()).as(done.toString()).isOne();
		assertThat(done.get("kept").asInt()).isEqualTo(GOOD + 1);
		JsonNode fault = officer().faults(done, "WARNED").get(0);
		assertThat(fault.get("line").asInt()).isEqualTo(12);
		assertThat(fault.get("problems").get(0).get("code").asString()).isEqualTo(code);
	}

	static Stream<Arguments> aDoubtfulValueIsWarnedOfAndTheRowIsKept() {
		String code = InventedCodes.of(799_999);
		char wrong = (code.charAt(17) == 'A') ? 'B' : 'A';
		return Stream.of(arguments("a code that became a number", ",9.15E+17,甲消防有限公司,2020-01-01,消防技术服务", "REG-511"),
				arguments("a check character", "," + code.substring(0, 17) + wrong + ",甲消防有限公司,2020-01-01,消防技术服务",
						"REG-513"),
				arguments("a code in lower case",
						"," + code.toLowerCase(java.util.Locale.ROOT) + ",甲消防有限公司,2020-01-01,消防技术服务", "REG-514"),
				arguments("the 30th of February", ",,甲消防有限公司,20220230,消防技术服务", "REG-516"));
	}

	@ParameterizedTest(name = "{0} labelled {1} is read as {2}")
	@MethodSource
	@Covers({ "REG-540", "REG-545" })
	void theCharsetIsWhatTheBytesSay(String written, @Nullable String label, String found, @Nullable String note) {
		Charset charset = Charset.forName(written.replace("-BOM", ""));
		String mark = (written.endsWith("-BOM") || written.startsWith("UTF-16")) ? "\ufeff" : "";
		JsonNode done = ended((mark + among("x" + this.series + ",,内江演示䶮达消防有限公司,,消防技术服务")).getBytes(charset), label);
		assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
		assertThat(done.get("charset").asString()).isEqualTo(found);
		assertThat(done.get("kept").asInt()).isEqualTo(GOOD + 1);
		assertThat(done.get("rejected").asInt() + done.get("warned").asInt()).as(done.toString()).isZero();
		assertThat(done.get("notes").toString()).contains((note != null) ? note : "[]");
		assertThat(officer().line(done.get("id").asString(), 12).expect(200).json().get("raw").asString())
			.contains("䶮达");
	}

	static Stream<Arguments> theCharsetIsWhatTheBytesSay() {
		return Stream.of(arguments("UTF-8", "GBK", "UTF-8", "REG-540"),
				arguments("GB18030", "UTF-8", "GB18030", "REG-540"), arguments("UTF-8-BOM", "UTF-8", "UTF-8", null),
				arguments("UTF-16LE", null, "UTF-8", "REG-545"), arguments("UTF-16BE", "UTF-16", "UTF-8", "REG-545"));
	}

	@Test
	@Covers("REG-503")
	void aLineOf200MegabytesIsPassedOverAndNamed() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		byte[] megabyte = new byte[MEGABYTE];
		Arrays.fill(megabyte, (byte) 'x');
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			String[] around = among("bad,,甲消防有限公司,2020-01-01,@").split("@", 2);
			gzip.write(around[0].getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < 200; i++) {
				gzip.write(megabyte);
			}
			gzip.write(around[1].getBytes(StandardCharsets.UTF_8));
		}
		JsonNode done = ended(packed.toByteArray(), null);
		assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
		assertThat(done.get("kept").asInt()).isEqualTo(GOOD);
		JsonNode fault = officer().faults(done, "REJECTED").get(0);
		assertThat(fault.get("line").asInt()).isEqualTo(12);
		assertThat(fault.get("problems").get(0).get("code").asString()).isEqualTo("REG-503");
		String shown = officer().line(done.get("id").asString(), 12).expect(200).json().get("raw").asString();
		assertThat(shown).startsWith("bad,,").hasSizeLessThan(MEGABYTE);
	}

	@Test
	void aPageInPlaceOfDataIsHeldAndSaysSo() {
		JsonNode held = ended("<!DOCTYPE html><html><body>请先登录</body></html>".getBytes(StandardCharsets.UTF_8), null);
		assertThat(held.get("state").asString()).isEqualTo("QUARANTINED");
		assertThat(held.get("problem").get("code").asString()).isEqualTo("REG-527");
	}

	private FeedDeskClient officer() {
		return FeedDeskClient.of(this.port, TestTokens.of(Role.DETACHMENT_OFFICER).username("zhidui"));
	}

	private JsonNode ended(byte[] file, @Nullable String label) {
		return officer().ended(officer().send("bad.csv", file, label).expect(202).json().get("id").asString());
	}

	/** The row stands in line 12. */
	private String among(String row) {
		StringBuilder file = new StringBuilder(HEAD);
		for (int i = 1; i <= GOOD; i++) {
			file.append((i == 11) ? row + "\r\n" : "")
				.append("b")
				.append(this.series)
				.append('-')
				.append(i)
				.append(',')
				.append(InventedCodes.of(this.series * 100 + i))
				.append(",内江演示第")
				.append(this.series * 100 + i)
				.append("消防有限公司,2020-01-01,消防技术服务\r\n");
		}
		return file.toString();
	}

}
