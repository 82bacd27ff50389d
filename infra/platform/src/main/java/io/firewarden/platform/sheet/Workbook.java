package io.firewarden.platform.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

import org.jspecify.annotations.Nullable;

/** A workbook (.xlsx, ISO/IEC 29500) of whatever program. */
final class Workbook implements Table {

	private final Parts parts;

	private final List<String> names = new ArrayList<>();

	private final List<String> paths = new ArrayList<>();

	private boolean epoch1904;

	private Styles styles = Styles.none();

	private SharedStrings strings = SharedStrings.none();

	Workbook(Path file, Bounds bounds) throws IOException, Unreadable {
		this.parts = new Parts(file, bounds);
		try {
			String main = main();
			Map<String, Relation> relations = relations(main);
			sheets(main, relations);
			for (Relation relation : relations.values()) {
				if (relation.is("styles") && this.parts.has(relation.target)) {
					try (Xml xml = new Xml(this.parts.open(relation.target))) {
						this.styles = Styles.read(xml);
					}
				}
				if (relation.is("sharedStrings") && this.parts.has(relation.target)) {
					try (Xml xml = new Xml(this.parts.open(relation.target))) {
						this.strings = SharedStrings.read(xml);
					}
				}
			}
			if (this.paths.isEmpty()) {
				throw new Unreadable(Unreadable.Reason.DAMAGED, "no sheet");
			}
		}
		catch (ZipException ex) {
			close();
			throw Parts.explain(ex);
		}
		catch (IOException | Unreadable ex) {
			close();
			throw ex;
		}
	}

	@Override
	public Format format() {
		return Format.WORKBOOK;
	}

	@Override
	public Optional<String> encoding() {
		return Optional.empty();
	}

	@Override
	public List<String> sheets() {
		return List.copyOf(this.names);
	}

	@Override
	public Rows rows(int sheet) throws IOException, Unreadable {
		return new WorkbookRows(new Xml(this.parts.open(this.paths.get(sheet))), this.strings, this.styles,
				this.epoch1904);
	}

	@Override
	public void close() throws IOException {
		try {
			this.strings.close();
		}
		finally {
			this.parts.close();
		}
	}

	private String main() throws IOException, Unreadable {
		if (this.parts.has("_rels/.rels")) {
			for (Relation relation : relations("").values()) {
				if (relation.is("officeDocument") && this.parts.has(relation.target)) {
					return known(relation.target);
				}
			}
		}
		if (this.parts.has("xl/workbook.xml")) {
			return "xl/workbook.xml";
		}
		throw new Unreadable(Unreadable.Reason.NOT_A_TABLE, "a zip file without a workbook");
	}

	private static String known(String main) throws Unreadable {
		if (main.endsWith(".bin")) {
			throw new Unreadable(Unreadable.Reason.OLD_FORMAT, main);
		}
		if (!main.contains("workbook")) {
			throw new Unreadable(Unreadable.Reason.NOT_A_TABLE, main);
		}
		return main;
	}

	private void sheets(String main, Map<String, Relation> relations) throws IOException, Unreadable {
		try (Xml xml = new Xml(this.parts.open(main))) {
			while (xml.nextElement()) {
				if (xml.at("workbookPr")) {
					String flag = xml.attribute("date1904");
					this.epoch1904 = "1".equals(flag) || "true".equals(flag);
				}
				else if (xml.at("sheet")) {
					Relation relation = relations.get(String.valueOf(xml.attribute("id")));
					String state = xml.attribute("state");
					if (relation != null && relation.is("worksheet") && (state == null || "visible".equals(state))) {
						this.names.add(String.valueOf(xml.attribute("name")));
						this.paths.add(relation.target);
					}
				}
			}
		}
	}

	private Map<String, Relation> relations(String of) throws IOException, Unreadable {
		int slash = of.lastIndexOf('/') + 1;
		String folder = of.substring(0, slash);
		String part = folder + "_rels/" + of.substring(slash) + ".rels";
		Map<String, Relation> relations = new HashMap<>();
		if (!this.parts.has(part)) {
			return relations;
		}
		try (Xml xml = new Xml(this.parts.open(part))) {
			while (xml.nextElement()) {
				String target = xml.attribute("Target");
				if (xml.at("Relationship") && target != null) {
					relations.put(String.valueOf(xml.attribute("Id")),
							new Relation(String.valueOf(xml.attribute("Type")), resolve(folder, target)));
				}
			}
		}
		return relations;
	}

	private static String resolve(String folder, String target) {
		if (target.startsWith("/")) {
			return target.substring(1);
		}
		return target.startsWith("../") ? resolve(parent(folder), target.substring(3)) : folder + target;
	}

	private static String parent(String folder) {
		int slash = folder.lastIndexOf('/', folder.length() - 2);
		return (slash < 0) ? "" : folder.substring(0, slash + 1);
	}

	/** From one part to another. */
	private record Relation(@Nullable String type, String target) {

		boolean is(String kind) {
			return this.type != null && this.type.endsWith("/" + kind);
		}

	}

}
