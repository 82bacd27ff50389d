package io.firewarden.registry.declaration.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredAttachment;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredEngineer;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredEquipment;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredOperator;
import io.firewarden.registry.declaration.domain.DeclaredContent.DeclaredProject;
import org.jspecify.annotations.Nullable;

/**
 * A row of the form as texts, known by what identifies the thing and not by its place in
 * the list.
 *
 * @param path such as {@code engineers[CLASS_1/E1]}; empty for what the form has once
 * @param values text by field, without fields that are empty
 */
record FormRow(Section section, String path, Map<String, String> values) {

	/** So much of a hash tells two scans of one name apart. */
	private static final int HASH = 12;

	/** Everything that stands in the form, with the papers: the register holds none. */
	static Map<String, FormRow> whole(DeclaredContent content) {
		Map<String, FormRow> rows = of(content);
		Map<String, Integer> seen = new HashMap<>();
		for (DeclaredAttachment row : content.attachments()) {
			int nth = seen.merge(String.valueOf(row.title()), 1, Integer::sum);
			FormRow paper = paper(row, nth);
			rows.put(paper.section + paper.path, paper);
		}
		return rows;
	}

	/** Everything that the register may hold as well. */
	static Map<String, FormRow> of(DeclaredContent content) {
		List<FormRow> rows = new ArrayList<>(once(content));
		content.engineers().forEach((row) -> rows.add(engineer(row)));
		content.operators().forEach((row) -> rows.add(operator(row)));
		content.equipment().forEach((row) -> rows.add(equipment(row)));
		content.projects().forEach((row) -> rows.add(project(row)));
		Map<String, FormRow> byPath = new LinkedHashMap<>();
		rows.forEach((row) -> byPath.putIfAbsent(row.section + row.path, row));
		return byPath;
	}

	private static List<FormRow> once(DeclaredContent content) {
		Values identity = new Values().add("name", content.name())
			.add("kinds", content.kinds().isEmpty() ? null : new TreeSet<>(content.kinds()))
			.add("legalRep", content.legalRep())
			.add("registeredAddress", content.registeredAddress())
			.add("businessScope", content.businessScope())
			.add("foundedOn", content.foundedOn())
			.add("phone", content.phone())
			.add("technicalLead", content.technicalLead());
		Values premises = new Values().add("practiceAddress", content.practiceAddress())
			.add("premisesArea",
					(content.premisesArea() != null) ? content.premisesArea().stripTrailingZeros().toPlainString()
							: null)
			.add("tenure", content.tenure())
			.add("tenureDocument", content.tenureDocument());
		Values systems = new Values().add("qualitySystem", content.qualitySystem())
			.add("processControl", content.processControl());
		return List.of(new FormRow(Section.IDENTITY, "", identity.texts),
				new FormRow(Section.PREMISES, "", premises.texts), new FormRow(Section.SYSTEMS, "", systems.texts));
	}

	private static FormRow engineer(DeclaredEngineer row) {
		return new FormRow(Section.ENGINEERS, "engineers[" + row.key() + "]",
				new Values().add("validFrom", row.validFrom())
					.add("validTo", row.validTo())
					.add("contractFrom", row.contractFrom())
					.add("contractTo", row.contractTo())
					.add("insuranceMonth", row.insuranceMonth()).texts);
	}

	private static FormRow operator(DeclaredOperator row) {
		return new FormRow(Section.OPERATORS, "operators[" + row.key() + "]",
				new Values().add("rank", row.rank())
					.add("direction", row.direction())
					.add("validFrom", row.validFrom())
					.add("validTo", row.validTo())
					.add("contractFrom", row.contractFrom())
					.add("contractTo", row.contractTo()).texts);
	}

	private static FormRow equipment(DeclaredEquipment row) {
		return new FormRow(Section.EQUIPMENT, "equipment[" + row.key() + "]",
				new Values().add("quantity", row.quantity()).add("calibrationDueOn", row.calibrationDueOn()).texts);
	}

	private static FormRow project(DeclaredProject row) {
		return new FormRow(Section.PROJECTS, "projects[" + row.key() + "]",
				new Values().add("client", row.client())
					.add("kind", row.kind())
					.add("from", row.from())
					.add("to", row.to())
					.add("projectLead", row.projectLead())
					.add("platformNo", row.platformNo()).texts);
	}

	/** Several papers may have one title: the second one is known as such. */
	private static FormRow paper(DeclaredAttachment row, int nth) {
		String hash = row.scanHash();
		String name = (row.scanName() != null) ? row.scanName() : row.scanId();
		return new FormRow(Section.PAPERS, "attachments[" + row.title() + ((nth > 1) ? "/" + nth : "") + "]",
				new Values().add("reference", row.reference())
					.add("scan", (hash != null) ? name + " " + hash.substring(0, Math.min(HASH, hash.length()))
							: name).texts);
	}

	/** Texts by field, in the order of the form. */
	private static final class Values {

		private final Map<String, String> texts = new LinkedHashMap<>();

		Values add(String field, @Nullable Object value) {
			String text = switch (value) {
				case null -> "";
				case LocalDate day -> day.toString();
				case TreeSet<?> many -> String.join(",", many.stream().map(String::valueOf).toList());
				default -> String.valueOf(value).strip();
			};
			if (!text.isEmpty()) {
				this.texts.put(field, text);
			}
			return this;
		}

	}

}
