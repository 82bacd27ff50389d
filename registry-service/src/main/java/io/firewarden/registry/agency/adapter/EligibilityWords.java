package io.firewarden.registry.agency.adapter;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.registry.agency.AgencyDirectory;
import io.firewarden.registry.agency.adapter.EligibilityView.ConditionView;
import io.firewarden.registry.agency.adapter.EligibilityView.RowView;
import io.firewarden.registry.agency.application.Assessor;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.eligibility.Assessment;
import io.firewarden.registry.eligibility.Comparison;
import io.firewarden.registry.eligibility.ConditionCode;
import io.firewarden.registry.eligibility.ConditionFinding;
import io.firewarden.registry.eligibility.CountedRow;
import io.firewarden.registry.eligibility.Shortfall;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Puts an assessment into words: 缺1名中级操作员. */
final class EligibilityWords {

	private final MessageSource texts;

	private final AgencyDirectory agencies;

	EligibilityWords(MessageSource texts, AgencyDirectory agencies) {
		this.texts = texts;
		this.agencies = agencies;
	}

	EligibilityView view(Versioned<ServiceAgency> agency, Assessor.Explained explained, Locale locale) {
		Assessment assessment = explained.assessment();
		Map<ConditionCode, ConditionFinding> findings = assessment.conditions()
			.stream()
			.collect(Collectors.toMap(ConditionFinding::code, Function.identity()));
		Assessment.LegalBasis basis = assessment.basis();
		String article = (basis != null) ? say(locale, "article." + basis.article()) : "";
		List<ConditionView> conditions = Arrays.stream(ConditionCode.values())
			.map((code) -> condition(code, findings.get(code), article, locale))
			.toList();
		return new EligibilityView(agency.state().uscc().value(), assessment.asOf(), agency.state().updatedAt(),
				assessment.verdict(), explained.nextChangeOn().orElse(null), conditions);
	}

	private ConditionView condition(ConditionCode code, @Nullable ConditionFinding finding, String article,
			Locale locale) {
		String name = say(locale, "condition." + code.code());
		if (finding == null) {
			return new ConditionView(code.code(), name, Shown.NOT_REQUIRED, article, say(locale, "required.nothing"),
					"", null, List.of());
		}
		return new ConditionView(code.code(), name, Shown.of(finding.result()), article,
				join(finding.comparisons(), (comparison) -> required(comparison, locale), locale),
				join(finding.comparisons(), (comparison) -> found(comparison, locale), locale),
				finding.shortfalls().isEmpty() ? null
						: join(finding.shortfalls(), (shortfall) -> lacking(shortfall, locale), locale),
				finding.rows().stream().map((row) -> row(row, locale)).toList());
	}

	private String required(Comparison comparison, Locale locale) {
		String key = "required." + comparison.measure();
		return (comparison.required() == null) ? say(locale, key + ".open")
				: say(locale, key, plain(comparison.required()));
	}

	private String found(Comparison comparison, Locale locale) {
		if (comparison.found() == null) {
			return say(locale, (comparison.required() == null) ? "found.open" : "found.unknown");
		}
		return say(locale, "found." + comparison.measure(), plain(comparison.found()), comparison.found().signum());
	}

	private String lacking(Shortfall shortfall, Locale locale) {
		return say(locale, "shortfall." + shortfall.measure(), plain(shortfall.missing()));
	}

	private RowView row(CountedRow row, Locale locale) {
		CountedRow.Reason reason = row.reason();
		String ref = switch (row.kind()) {
			case SUBJECT_TYPE -> say(locale, "subject." + row.ref());
			case SYSTEM -> say(locale, "measure." + row.ref());
			case EQUIPMENT ->
				(reason == CountedRow.Reason.QUANTITIES_NOT_LOADED) ? say(locale, "measure." + row.ref()) : row.ref();
			case PREMISES -> say(locale, "found.PREMISES_AREA", row.ref(), 1);
			case ENGINEER, OPERATOR -> row.ref();
		};
		EligibilityView.OtherView other = other(row.otherUscc());
		return new RowView(row.kind(), ref, row.counted(), reason,
				(reason != null) ? say(locale, "reason." + reason, (other != null) ? named(other) : "") : null,
				row.record(), other);
	}

	private EligibilityView.@Nullable OtherView other(@Nullable String uscc) {
		if (uscc == null) {
			return null;
		}
		AgencyDirectory.AgencyCard card = this.agencies.findAll(List.of(uscc), new Jurisdiction.Everywhere()).get(uscc);
		return new EligibilityView.OtherView(uscc, (card != null) ? card.name() : null);
	}

	private static String named(EligibilityView.OtherView other) {
		return (other.name() != null) ? other.name() : other.uscc();
	}

	private <T> String join(List<T> parts, Function<T, String> words, Locale locale) {
		return parts.stream().map(words).distinct().collect(Collectors.joining(say(locale, "join")));
	}

	private String say(Locale locale, String key, Object... args) {
		return this.texts.getMessage(key, args, locale);
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

}
