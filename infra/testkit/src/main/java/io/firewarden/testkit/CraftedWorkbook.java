package io.firewarden.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;

/**
 * A workbook written by hand, the way the usual programs write them: texts shared or in
 * place, days as numbers with a style, merged titles, rows that hold nothing but a style.
 */
public final class CraftedWorkbook {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final Map<String, StringBuilder> sheets = new LinkedHashMap<>();

	private final Map<String, Integer> shared = new LinkedHashMap<>();

	private boolean sharing = true;

	private StringBuilder current = new StringBuilder();

	private int row;

	private @Nullable String merged;

	/** Begins with a sheet of this name. */
	public static CraftedWorkbook sheet(String name) {
		return new CraftedWorkbook().andSheet(name);
	}

	public CraftedWorkbook andSheet(String name) {
		this.current = new StringBuilder();
		this.row = 0;
		this.sheets.put(name, this.current);
		return this;
	}

	/** Texts from here on stand in their cells. */
	public CraftedWorkbook inline() {
		this.sharing = false;
		return this;
	}

	/** A title over so many columns. */
	public CraftedWorkbook title(String text, int columns) {
		row(text);
		this.merged = "A%d:%s%d".formatted(this.row, letters(columns - 1), this.row);
		return this;
	}

	/** A row of texts, numbers, days, truths; null leaves a cell out. */
	public CraftedWorkbook row(@Nullable Object... values) {
		this.row++;
		this.current.append("<row r=\"").append(this.row).append("\" spans=\"1:9\">");
		for (int i = 0; i < values.length; i++) {
			cell(letters(i) + this.row, values[i]);
		}
		this.current.append("</row>");
		return this;
	}

	/** Rows that hold a style and nothing else, as a dragged border leaves them. */
	public CraftedWorkbook emptyRows(int count) {
		for (int i = 0; i < count; i++) {
			this.row++;
			this.current.append("<row r=\"%d\"><c r=\"A%d\" s=\"1\"/><c r=\"B%d\" s=\"1\"/></row>".formatted(this.row,
					this.row, this.row));
		}
		return this;
	}

	/** A row as it stands in the file. */
	public CraftedWorkbook raw(String xml) {
		this.current.append(xml);
		return this;
	}

	private void cell(String reference, @Nullable Object value) {
		switch (value) {
			case null -> {
				// Left out.
			}
			case LocalDate day -> this.current.append("<c r=\"%s\" s=\"1\"><v>%d</v></c>".formatted(reference,
					ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day)));
			case Number number ->
				this.current.append("<c r=\"%s\"><v>%s</v></c>".formatted(reference, number.toString()));
			case Boolean truth ->
				this.current.append("<c r=\"%s\" t=\"b\"><v>%d</v></c>".formatted(reference, truth ? 1 : 0));
			default -> text(reference, value.toString());
		}
	}

	private void text(String reference, String text) {
		if (this.sharing) {
			int index = this.shared.computeIfAbsent(text, (_) -> this.shared.size());
			this.current.append("<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(reference, index));
		}
		else {
			this.current.append("<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
				.formatted(reference, escaped(text)));
		}
	}

	/** The file. */
	public byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			entry(zip, "[Content_Types].xml",
					"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
			entry(zip, "_rels/.rels", relations(List.of(relation("officeDocument", "xl/workbook.xml"))));
			List<String> targets = new ArrayList<>();
			StringBuilder list = new StringBuilder();
			int number = 0;
			for (Map.Entry<String, StringBuilder> sheet : this.sheets.entrySet()) {
				number++;
				list.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(escaped(sheet.getKey()),
						number, number));
				targets.add(relation("worksheet", "worksheets/sheet" + number + ".xml"));
				entry(zip, "xl/worksheets/sheet" + number + ".xml", worksheet(sheet.getValue()));
			}
			targets.add(relation("styles", "styles.xml"));
			targets.add(relation("sharedStrings", "sharedStrings.xml"));
			entry(zip, "xl/workbook.xml", "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
				.formatted(MAIN, RELATIONS, list));
			entry(zip, "xl/_rels/workbook.xml.rels", relations(targets));
			entry(zip, "xl/styles.xml",
					"<styleSheet xmlns=\"%s\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
						.formatted(MAIN));
			entry(zip, "xl/sharedStrings.xml", strings());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private String worksheet(StringBuilder rows) {
		String merges = (this.merged == null) ? ""
				: "<mergeCells count=\"1\"><mergeCell ref=\"" + this.merged + "\"/></mergeCells>";
		return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><worksheet xmlns=\"" + MAIN
				+ "\"><sheetData>" + rows + "</sheetData>" + merges + "</worksheet>";
	}

	private String strings() {
		StringBuilder strings = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
		this.shared.keySet()
			.forEach((text) -> strings.append("<si><t xml:space=\"preserve\">")
				.append(escaped(text))
				.append("</t></si>"));
		return strings.append("</sst>").toString();
	}

	private static String relation(String kind, String target) {
		return "Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"";
	}

	private static String relations(List<String> targets) {
		StringBuilder relations = new StringBuilder(
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
		for (int i = 0; i < targets.size(); i++) {
			relations.append("<Relationship Id=\"rId%d\" %s/>".formatted(i + 1, targets.get(i)));
		}
		return relations.append("</Relationships>").toString();
	}

	private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private static String letters(int column) {
		return (column < 26) ? String.valueOf((char) ('A' + column))
				: letters(column / 26 - 1) + (char) ('A' + column % 26);
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\r", "_x000D_");
	}

}
