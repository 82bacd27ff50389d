package io.firewarden.registry.market.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import com.sun.management.ThreadMXBean;
import io.firewarden.registry.market.InventedCodes;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.domain.FaultKind;
import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextRowsTests {

	private static final String HEAD = "PRIPID,UNISCID,ENTNAME,OPSCOPE\r\n";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030" })
	void theEncodingIsWhatTheBytesSay(String charset) {
		Readings read = Readings.of(HEAD + row(1, "内江演示安澜消防技术服务有限公司") + row(2, "内江演示䶮达消防有限公司"),
				Charset.forName(charset));
		assertThat(read.entities).extracting(MarketEntity::name).containsExactly("内江演示安澜消防技术服务有限公司", "内江演示䶮达消防有限公司");
		assertThat(read.faults).isEmpty();
	}

	@Test
	void aMarkAtTheBeginningIsNoPartOfATitle() {
		assertThat(Readings.of("\ufeff" + HEAD + row(1, "甲公司")).entities).hasSize(1);
	}

	@Test
	void lineEndsQuotesAndSeparatorsAreReadAsWritten() {
		Readings read = Readings
			.of("PRIPID;UNISCID;ENTNAME;OPSCOPE\na1;;\"甲;乙\";\"一\n二 \"\"三\"\"\"\r\n\r\na2;;丙;\na3;;丁;四");
		assertThat(read.entities).extracting(MarketEntity::name).containsExactly("甲;乙", "丙", "丁");
		assertThat(read.entities.getFirst().scopeText()).isEqualTo("一\n二 \"三\"");
		assertThat(read.entities.getLast().scopeText()).isEqualTo("四");
	}

	@Test
	void titlesAndNotesMayStandAboveTheHeading() {
		Readings read = Readings
			.of("内江市市场主体一览表,,,\n制表：演示,,,\n序号,统一社会信用代码,企业名称,经营范围\n1," + InventedCodes.of(7) + ",甲公司,消防技术服务\n");
		assertThat(read.entities).hasSize(1);
		assertThat(read.entities.getFirst().sourceId()).isEqualTo(InventedCodes.of(7));
	}

	@Test
	@Covers("REG-501")
	void oneStrayQuoteCostsOneRow() {
		Readings read = Readings
			.of(HEAD + row(1, "甲公司") + "a9,,\"乙公司,无引号结尾\r\n" + row(2, "丙公司") + row(3, "\"丁公司\"") + row(4, "戊公司"));
		assertThat(read.faults).isEqualTo(Map.of(3L, List.of(FaultKind.BROKEN_QUOTES)));
		assertThat(read.entities).extracting(MarketEntity::name).containsExactly("甲公司", "丙公司", "丁公司", "戊公司");
		assertThat(read.rows).isEqualTo(5);
	}

	@Test
	@Covers("REG-502")
	void movedColumnsAreNamed() {
		Readings read = Readings.of(HEAD + "a1,,甲公司,一,二\r\n" + "a2,,乙公司\r\n" + row(3, "丙公司"));
		assertThat(read.faults)
			.isEqualTo(Map.of(2L, List.of(FaultKind.COLUMN_COUNT), 3L, List.of(FaultKind.COLUMN_COUNT)));
		assertThat(read.entities).hasSize(1);
	}

	/** Really so long; what reading it takes is told by what the thread allocates. */
	@Test
	@Covers("REG-503")
	void aLineOf200MegabytesIsPassedOverInBoundedMemory() throws IOException {
		InputStream file = new SequenceInputStream(Collections
			.enumeration(List.of(bytes(HEAD + "a1,,甲公司,"), new Repeated(200L << 20), bytes("\r\n" + row(2, "乙公司")))));
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		Readings read = Readings.of(file);
		assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(24L << 20);
		assertThat(read.faults).isEqualTo(Map.of(2L, List.of(FaultKind.LINE_TOO_LONG)));
		assertThat(read.entities).extracting(MarketEntity::name).containsExactly("乙公司");
	}

	private static InputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	/** The same letter so many times, out of nothing. */
	private static final class Repeated extends InputStream {

		private long left;

		Repeated(long times) {
			this.left = times;
		}

		@Override
		public int read() {
			return (this.left-- > 0) ? 'x' : -1;
		}

		@Override
		public int read(byte[] to, int offset, int length) {
			int some = (int) Math.min(length, this.left);
			if (some == 0) {
				return -1;
			}
			Arrays.fill(to, offset, offset + some, (byte) 'x');
			this.left -= some;
			return some;
		}

	}

	@Test
	@Covers("REG-504")
	void damagedCharactersRejectTheRow() {
		byte[] file = (HEAD + row(1, "甲公司") + row(2, "乙公司")).getBytes(StandardCharsets.UTF_8);
		file[HEAD.length() + 24] = (byte) 0xff;
		Readings read = Readings.of(file);
		assertThat(read.rejected()).isEqualTo(1);
		assertThat(read.faults.values()).containsExactly(List.of(FaultKind.DAMAGED_TEXT));
	}

	@Test
	@Covers("REG-505")
	void utf8ThatWasReadAsGb18030IsToldByItsCharacters() {
		String wrong = new String("消防技术服务有限公司".getBytes(StandardCharsets.UTF_8), Charset.forName("GB18030"));
		Readings read = Readings.of(HEAD + row(1, wrong) + row(2, "甲公司"));
		assertThat(read.faults).isEqualTo(Map.of(2L, List.of(FaultKind.WRONG_ENCODING)));
	}

	private static String row(int id, String name) {
		return "a" + id + "," + InventedCodes.of(id) + "," + name + ",消防技术服务\r\n";
	}

}
