package io.firewarden.registry.eligibility.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.firewarden.registry.eligibility.ConditionCode;
import io.firewarden.registry.eligibility.EligibilityRules;
import io.firewarden.registry.eligibility.Measure;
import io.firewarden.registry.eligibility.Profile;
import io.firewarden.registry.eligibility.Requirement;
import io.firewarden.registry.eligibility.RuleSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The form of {@code rules/eligibility-*.json}. */
record RuleFile(List<SetEntry> ruleSets) {

	static EligibilityRules load(String path) {
		try (InputStream json = new ClassPathResource(path).getInputStream()) {
			RuleFile file = JsonMapper.shared().readValue(json, RuleFile.class);
			return new EligibilityRules(file.ruleSets.stream().map(SetEntry::ruleSet).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	record SetEntry(String id, String document, LocalDate effectiveFrom, @Nullable LocalDate effectiveTo, String source,
			String homeProvince, Map<Profile, ProfileEntry> profiles, List<RuleSet.OpenPoint> open) {

		RuleSet ruleSet() {
			Map<Profile, RuleSet.ProfileRules> rules = new EnumMap<>(Profile.class);
			this.profiles.forEach((profile, entry) -> rules.put(profile, entry.rules()));
			return new RuleSet(this.id, this.document, this.effectiveFrom, this.effectiveTo, this.source,
					this.homeProvince, rules, this.open);
		}

	}

	record ProfileEntry(int article, List<ConditionEntry> conditions) {

		RuleSet.ProfileRules rules() {
			return new RuleSet.ProfileRules(this.article, this.conditions.stream().map(ConditionEntry::rule).toList());
		}

	}

	record ConditionEntry(String code, List<RequirementEntry> requires) {

		RuleSet.ConditionRule rule() {
			return new RuleSet.ConditionRule(ConditionCode.of(this.code),
					this.requires.stream().map(RequirementEntry::requirement).toList());
		}

	}

	record RequirementEntry(Measure measure, @Nullable BigDecimal atLeast) {

		Requirement requirement() {
			return new Requirement(this.measure, this.atLeast);
		}

	}

}
