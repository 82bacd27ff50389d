package io.firewarden.registry.declaration.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.firewarden.platform.kernel.Rule;
import io.firewarden.registry.declaration.domain.DeclaredContent.SelfCheckAnswer;
import io.firewarden.registry.declaration.domain.DeclaredContent.SelfCheckResult;
import org.jspecify.annotations.Nullable;

/** What a form must say before it can be submitted. */
public final class Completeness {

	public static final Rule EMPTY = new Rule("REG-130");

	public static final Rule UNANSWERED = new Rule("REG-131");

	public static final Rule UNEXPLAINED = new Rule("REG-132");

	public static final Rule TWICE = new Rule("REG-133");

	public static final Rule BACKWARDS = new Rule("REG-134");

	private final DeclaredContent content;

	private final List<Gap> gaps = new ArrayList<>();

	private Completeness(DeclaredContent content) {
		this.content = content;
	}

	/** Everything that is missing or contradicts itself, in the order of the form. */
	public static List<Gap> gaps(DeclaredContent content, List<SelfCheckItem> items) {
		Completeness check = new Completeness(content);
		check.identity();
		check.engineers();
		check.operators();
		check.equipment();
		check.projects();
		check.selfCheck(items);
		check.filled(content.signatory(), "signatory");
		return List.copyOf(check.gaps);
	}

	private void identity() {
		filled(this.content.name(), "name");
		filled(this.content.kinds().isEmpty() ? null : "", "kinds", true);
		filled(this.content.premisesArea(), "premisesArea");
		filled(this.content.qualitySystem(), "qualitySystem");
		filled(this.content.processControl(), "processControl");
	}

	private void engineers() {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < this.content.engineers().size(); i++) {
			var row = this.content.engineers().get(i);
			String path = "engineers[%d].".formatted(i);
			filled(row.registrationNo(), path + "registrationNo");
			filled(row.level(), path + "level");
			filled(row.validTo(), path + "validTo");
			once(seen, row.level() + "/" + row.registrationNo(), path + "registrationNo");
			forwards(row.validFrom(), row.validTo(), path + "validTo");
			forwards(row.contractFrom(), row.contractTo(), path + "contractTo");
		}
	}

	private void operators() {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < this.content.operators().size(); i++) {
			var row = this.content.operators().get(i);
			String path = "operators[%d].".formatted(i);
			filled(row.certificateNo(), path + "certificateNo");
			filled(row.rank(), path + "rank");
			once(seen, String.valueOf(row.certificateNo()), path + "certificateNo");
			forwards(row.validFrom(), row.validTo(), path + "validTo");
			forwards(row.contractFrom(), row.contractTo(), path + "contractTo");
		}
	}

	private void equipment() {
		for (int i = 0; i < this.content.equipment().size(); i++) {
			var row = this.content.equipment().get(i);
			filled(row.itemCode(), "equipment[%d].itemCode".formatted(i));
			filled(row.quantity(), "equipment[%d].quantity".formatted(i));
		}
	}

	private void projects() {
		for (int i = 0; i < this.content.projects().size(); i++) {
			var row = this.content.projects().get(i);
			String path = "projects[%d].".formatted(i);
			filled(row.contractNo(), path + "contractNo");
			filled(row.client(), path + "client");
			filled(row.kind(), path + "kind");
			forwards(row.from(), row.to(), path + "to");
		}
	}

	private void selfCheck(List<SelfCheckItem> items) {
		Map<String, SelfCheckAnswer> answers = new HashMap<>();
		for (SelfCheckAnswer answer : this.content.selfCheck()) {
			if (answer.item() != null && answers.put(answer.item(), answer) != null) {
				this.gaps.add(new Gap(TWICE, "selfCheck[" + answer.item() + "]"));
			}
		}
		for (SelfCheckItem item : items) {
			if (item.asks(this.content)) {
				answered(item.code(), answers.get(item.code()));
			}
		}
	}

	private void answered(String item, @Nullable SelfCheckAnswer answer) {
		String path = "selfCheck[" + item + "]";
		if (answer == null || answer.answer() == null) {
			this.gaps.add(new Gap(UNANSWERED, path));
		}
		else if (answer.answer() == SelfCheckResult.NONCONFORM) {
			explained(answer.problem(), path + ".problem");
			explained(answer.measure(), path + ".measure");
		}
	}

	private void explained(@Nullable String words, String field) {
		if (words == null || words.isBlank()) {
			this.gaps.add(new Gap(UNEXPLAINED, field));
		}
	}

	private void filled(@Nullable Object value, String field) {
		filled(value, field, false);
	}

	private void filled(@Nullable Object value, String field, boolean mayBeBlank) {
		if (value == null || (!mayBeBlank && value instanceof String text && text.isBlank())) {
			this.gaps.add(new Gap(EMPTY, field));
		}
	}

	private void once(Set<String> seen, String key, String field) {
		if (!seen.add(key)) {
			this.gaps.add(new Gap(TWICE, field));
		}
	}

	private void forwards(@Nullable LocalDate from, @Nullable LocalDate to, String field) {
		if (from != null && to != null && to.isBefore(from)) {
			this.gaps.add(new Gap(BACKWARDS, field));
		}
	}

}
