package io.firewarden.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.firewarden.testkit.CraftedWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TableTests {

	@TempDir
	Path folder;

	@Test
	void textsAreReadWhereverTheyStand() throws Exception {
		for (CraftedWorkbook workbook : List.of(CraftedWorkbook.sheet("a"), CraftedWorkbook.sheet("a").inline())) {
			List<Table.Row> rows = rows(workbook.row("机构", null, "内江 & <甲>").row("x\ry", 12.5, true).bytes());
			assertThat(shown(rows)).containsExactly(List.of("机构", "", "内江 & <甲>"), List.of("x\ry", "12.5", "TRUE"));
		}
	}

	@Test
	void textInPiecesIsOneAndItsPronunciationNone() throws Exception {
		byte[] file = CraftedWorkbook.sheet("a")
			.raw("<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><r><t>消防</t></r><r><rPr/><t>技术</t></r>"
					+ "<rPh sb=\"0\" eb=\"1\"><t>xiaofang</t></rPh></is></c></row>")
			.bytes();
		Table.Row row = rows(file).getFirst();
		assertThat(row.number()).isEqualTo(3);
		assertThat(row.cell(1).shown()).isEqualTo("消防技术");
		assertThat(row.cell(7)).isEqualTo(Cell.BLANK);
	}

	@Test
	void cellsAndRowsWithoutReferencesFollowEachOther() throws Exception {
		List<Table.Row> rows = rows(CraftedWorkbook.sheet("a")
			.raw("<row><c><v>1</v></c><c t=\"str\"><f>A1</f><v>two</v></c></row><row><c t=\"e\"><v>#N/A</v></c></row>")
			.bytes());
		assertThat(shown(rows)).containsExactly(List.of("1", "two"), List.of("#N/A"));
		assertThat(rows).extracting(Table.Row::number).containsExactly(1, 2);
		assertThat(rows.getLast().cell(0)).isInstanceOf(Cell.Fault.class);
	}

	@Test
	void aDayIsANumberWithAStyle() throws Exception {
		Cell cell = rows(CraftedWorkbook.sheet("a").row(LocalDate.of(2022, 3, 7)).bytes()).getFirst().cell(0);
		assertThat(cell.shown()).isEqualTo("2022-03-07");
		assertThat(Serials.day((Cell.Number) cell)).hasValue(LocalDate.of(2022, 3, 7));
	}

	@Test
	void theDayThatNeverWasIsNone() {
		assertThat(Serials.day(new Cell.Number("59", BigDecimal.valueOf(59), true, false)))
			.hasValue(LocalDate.of(1900, 2, 28));
		assertThat(Serials.day(new Cell.Number("60", BigDecimal.valueOf(60), true, false))).isEmpty();
		assertThat(Serials.day(new Cell.Number("61", BigDecimal.valueOf(61), true, false)))
			.hasValue(LocalDate.of(1900, 3, 1));
		assertThat(Serials.day(new Cell.Number("0", BigDecimal.ZERO, true, true))).hasValue(LocalDate.of(1904, 1, 1));
		assertThat(Serials.day(new Cell.Number("-1", BigDecimal.valueOf(-1), true, false))).isEmpty();
	}

	@Test
	void aNumberWithoutEndIsText() throws Exception {
		Cell cell = rows(CraftedWorkbook.sheet("a").raw("<row><c><v>1E999999999</v></c></row>").bytes()).getFirst()
			.cell(0);
		assertThat(cell).isEqualTo(new Cell.Text("1E999999999"));
	}

	@Test
	void aMillionEmptyRowsAreNone() throws Exception {
		byte[] file = CraftedWorkbook.sheet("a").row("x").emptyRows(1_000_000).bytes();
		assertThat(rows(file)).hasSize(1);
	}

	@Test
	void aBombStopsWhereItsRatioShows() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
			zip.write("<workbook><sheets>".getBytes(StandardCharsets.UTF_8));
			byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < 50; i++) {
				zip.write(blanks);
			}
			zip.closeEntry();
		}
		assertThatReading(bytes.toByteArray()).isEqualTo(Unreadable.Reason.BOMB);
	}

	@Test
	void tooManyEntriesAreABomb() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < 2001; i++) {
				zip.putNextEntry(new ZipEntry("xl/" + i));
				zip.closeEntry();
			}
		}
		assertThatReading(bytes.toByteArray()).isEqualTo(Unreadable.Reason.BOMB);
	}

	@Test
	void entitiesOfAFileAreNotExpanded() throws Exception {
		byte[] file = zip("xl/workbook.xml",
				"<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><workbook><sheets>"
						+ "<sheet name=\"&a;\"/></sheets></workbook>");
		assertThatReading(file).isEqualTo(Unreadable.Reason.DAMAGED);
	}

	@Test
	void whatIsNoTableSaysWhatItIs() throws Exception {
		byte[] old = new byte[4096];
		byte[] compound = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };
		System.arraycopy(compound, 0, old, 0, 4);
		assertThatReading(old).isEqualTo(Unreadable.Reason.OLD_FORMAT);
		byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
		System.arraycopy(name, 0, old, 2000, name.length);
		assertThatReading(old).isEqualTo(Unreadable.Reason.PASSWORD);
		assertThatReading(new byte[] { (byte) 0xFF, (byte) 0xD8, 0, 1, 2 }).isEqualTo(Unreadable.Reason.NOT_A_TABLE);
		assertThatReading(zip("content.xml", "<a/>")).isEqualTo(Unreadable.Reason.NOT_A_TABLE);
		byte[] whole = CraftedWorkbook.sheet("a").row("x").bytes();
		assertThatReading(java.util.Arrays.copyOf(whole, whole.length - 60)).isEqualTo(Unreadable.Reason.DAMAGED);
		assertThatReading(new byte[] { 'a', (byte) 0xFF, (byte) 0xFF, '\n' }).isEqualTo(Unreadable.Reason.ENCODING);
	}

	@Test
	void sheetsThatNobodySeesDoNotCount() throws Exception {
		byte[] file = CraftedWorkbook.sheet("说明").row("y").andSheet("数据").row("x").bytes();
		try (Table table = Table.open(file(file))) {
			assertThat(table.sheets()).containsExactly("说明", "数据");
			assertThat(table.format()).isEqualTo(Table.Format.WORKBOOK);
		}
	}

	@Test
	void textTablesAreReadInTheirEncoding() throws Exception {
		String text = "机构名称,备注\r\n内江安澜,\"甲,乙\"\"丙\"\"\n丁\"\r\n\r\n=\"0123\",末\r\n";
		for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
			Path file = file(text.getBytes(charset));
			try (Table table = Table.open(file)) {
				assertThat(table.encoding()).hasValue(charset.name());
			}
			List<Table.Row> rows = rows(text.getBytes(charset));
			assertThat(shown(rows)).containsExactly(List.of("机构名称", "备注"), List.of("内江安澜", "甲,乙\"丙\"\n丁"),
					List.of("0123", "末"));
			assertThat(rows.getLast().number()).isEqualTo(4);
		}
		assertThat(shown(rows(("\uFEFF甲\t乙\n丙\t丁").getBytes(StandardCharsets.UTF_16LE))))
			.containsExactly(List.of("甲", "乙"), List.of("丙", "丁"));
	}

	@Test
	void whatLooksLikeAFormulaIsNeutralAndComesBackAsItWas() {
		for (String text : List.of("=1+1", "+86 832", "-1", "@x", "\tx", "\rx", "'=1", "''+x", "＝1")) {
			assertThat(Formulas.neutral(text)).isEqualTo("'" + text);
			assertThat(Formulas.meant(Formulas.neutral(text))).isEqualTo(text);
		}
		for (String text : List.of("内江", "'quoted", "a=b", "", "5-1")) {
			assertThat(Formulas.neutral(text)).isEqualTo(text);
			assertThat(Formulas.meant(text)).isEqualTo(text);
		}
	}

	@Test
	void whatIsWrittenCanBeRead() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (WorkbookWriter writer = new WorkbookWriter(bytes)) {
			WorkbookWriter.Sheet sheet = writer.sheet("数据").column(0, 20, true).titles(List.of("编号", "日期", "数"));
			for (int i = 0; i < 1000; i++) {
				sheet.row(List.of("0" + i, LocalDate.of(2022, 3, 7), new BigDecimal("1.5")), List.of(0));
			}
			sheet.row(List.of("=cmd()", "", 7));
			writer.sheet("说明").row(List.of("x"));
		}
		List<Table.Row> rows = rows(bytes.toByteArray());
		assertThat(rows).hasSize(1002);
		assertThat(shown(rows).get(1000)).containsExactly("0999", "2022-03-07", "1.5");
		assertThat(shown(rows).get(1001)).containsExactly("'=cmd()", "", "7");
	}

	@Test
	void aTextTableThatIsWrittenCanBeRead() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (TextWriter writer = new TextWriter(bytes)) {
			writer.row(List.of("a,b", "\"c\"", "-d", 5));
		}
		assertThat(shown(rows(bytes.toByteArray()))).containsExactly(List.of("a,b", "\"c\"", "'-d", "5"));
	}

	private List<Table.Row> rows(byte[] bytes) throws IOException, Unreadable {
		List<Table.Row> read = new ArrayList<>();
		try (Table table = Table.open(file(bytes)); Table.Rows rows = table.rows(0)) {
			for (Table.Row row = rows.next(); row != null; row = rows.next()) {
				read.add(row);
			}
		}
		return read;
	}

	private static List<List<String>> shown(List<Table.Row> rows) {
		return rows.stream().map((row) -> row.cells().stream().map(Cell::shown).toList()).toList();
	}

	private org.assertj.core.api.AbstractComparableAssert<?, Unreadable.Reason> assertThatReading(byte[] bytes) {
		return assertThat(assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> rows(bytes)).actual().reason());
	}

	private Path file(byte[] bytes) throws IOException {
		return Files.write(Files.createTempFile(this.folder, "upload", ".xlsx"), bytes);
	}

	private static byte[] zip(String name, String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(text.getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
		return bytes.toByteArray();
	}

}
