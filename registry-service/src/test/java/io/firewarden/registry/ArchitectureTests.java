package io.firewarden.registry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.firewarden.testkit.HouseRules;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

class ArchitectureTests {

	@Test
	void theRulesOfTheHouseHold() {
		HouseRules.of("io.firewarden.registry").check();
	}

	/** The feature has no domain folder: its root is the domain, and as pure as one. */
	@Test
	void theEvaluationOfEligibilityIsPure() {
		JavaClasses eligibility = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("io.firewarden.registry.eligibility");
		classes().that()
			.resideInAPackage("io.firewarden.registry.eligibility")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("io.firewarden.registry.eligibility", "io.firewarden.registry.practitioner",
					"io.firewarden.registry.equipment", "java..", "org.jspecify..")
			.check(eligibility);
	}

}
