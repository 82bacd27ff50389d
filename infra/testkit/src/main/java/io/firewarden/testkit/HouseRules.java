package io.firewarden.testkit;

import java.util.EnumSet;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * All {@link HouseRule}s at once, over the main classes of a service:
 * {@snippet :
 * HouseRules.check("io.firewarden.registry");
 * HouseRules.of("io.firewarden.gateway").hasNo(HouseRule.NO_EMPTY_WORDS).check();
 * }
 */
public final class HouseRules {

	private final String base;

	private final Set<HouseRule> without = EnumSet.noneOf(HouseRule.class);

	private HouseRules(String base) {
		this.base = base;
	}

	public static void check(String base) {
		of(base).check();
	}

	public static HouseRules of(String base) {
		return new HouseRules(base);
	}

	/**
	 * A rule that finds nothing to look at fails, for its pattern may have missed. Here a
	 * service says that it really has nothing of the kind. The rule still applies.
	 */
	public HouseRules hasNo(HouseRule... rules) {
		without.addAll(Set.of(rules));
		return this;
	}

	/** Fails with everything that is wrong, not with the first. */
	public void check() {
		JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages(base);
		var failures = new StringBuilder();
		for (HouseRule rule : HouseRule.values()) {
			try {
				rule.of(base).allowEmptyShould(without.contains(rule)).check(classes);
			}
			catch (AssertionError ex) {
				failures.append(ex.getMessage()).append(System.lineSeparator());
			}
		}
		if (!failures.isEmpty()) {
			throw new AssertionError(failures);
		}
	}

}
