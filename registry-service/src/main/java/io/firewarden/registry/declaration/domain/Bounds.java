package io.firewarden.registry.declaration.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.firewarden.platform.kernel.Rule;

/** How much fits into a form: it is one document of the store. */
public final class Bounds {

	public static final Rule TOO_MUCH = new Rule("REG-135");

	private static final int ROWS = 1000;

	private static final int LETTERS = 2000;

	private Bounds() {
	}

	/** Lists with too many rows, texts with too many letters. */
	public static List<Gap> breaches(DeclaredContent content) {
		List<Gap> breaches = new ArrayList<>();
		Map.of("engineers", content.engineers(), "operators", content.operators(), "equipment", content.equipment(),
				"projects", content.projects(), "selfCheck", content.selfCheck(), "attachments", content.attachments(),
				"qualityDocuments", content.qualityDocuments())
			.forEach((list, rows) -> {
				if (rows.size() > ROWS || rows.stream().anyMatch((row) -> row.toString().length() > LETTERS)) {
					breaches.add(new Gap(TOO_MUCH, list));
				}
			});
		FormRow.of(content).values().forEach((row) -> row.values().forEach((field, text) -> {
			if (row.path().isEmpty() && text.length() > LETTERS) {
				breaches.add(new Gap(TOO_MUCH, field));
			}
		}));
		return breaches;
	}

}
