package io.firewarden.registry.eligibility.adapter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.firewarden.registry.eligibility.Measure;
import io.firewarden.registry.eligibility.Profile;
import io.firewarden.registry.eligibility.Requirement;
import io.firewarden.registry.eligibility.RuleSet;
import org.jspecify.annotations.Nullable;

/** A dated rule set with its source, and what in it nobody could verify yet. */
record RuleSetView(String id, String document, LocalDate effectiveFrom, @Nullable LocalDate effectiveTo, String source,
		List<ProfileView> profiles, List<OpenPointView> open) {

	static RuleSetView of(RuleSet ruleSet) {
		return new RuleSetView(ruleSet.id(), ruleSet.document(), ruleSet.effectiveFrom(), ruleSet.effectiveTo(),
				ruleSet.source(),
				ruleSet.profiles().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(ProfileView::of).toList(),
				ruleSet.open()
					.stream()
					.map((point) -> new OpenPointView(point.measures(), point.mark(), point.why()))
					.toList());
	}

	record ProfileView(Profile profile, int article, List<DemandView> conditions) {

		static ProfileView of(Map.Entry<Profile, RuleSet.ProfileRules> entry) {
			return new ProfileView(entry.getKey(), entry.getValue().article(),
					entry.getValue()
						.conditions()
						.stream()
						.map((rule) -> new DemandView(rule.code().code(),
								rule.requires().stream().map(RequirementView::of).toList()))
						.toList());
		}

	}

	record DemandView(String code, List<RequirementView> requires) {
	}

	/** At least so much; absent while the official figure is not loaded. */
	record RequirementView(Measure measure, @Nullable BigDecimal atLeast) {

		static RequirementView of(Requirement requirement) {
			return new RequirementView(requirement.measure(), requirement.atLeast());
		}

	}

	record OpenPointView(List<Measure> measures, String mark, String why) {
	}

}
