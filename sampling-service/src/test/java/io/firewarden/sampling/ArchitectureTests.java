package io.firewarden.sampling;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.firewarden.testkit.HouseRules;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

class ArchitectureTests {

	@Test
	void theRulesOfTheHouseHold() {
		HouseRules.check("io.firewarden.sampling");
	}

	/** Its jar holds nothing else, so nothing else may be needed. */
	@Test
	void theVerifierNeedsTheProtocolAndTheJdkOnly() {
		var own = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("io.firewarden.sampling.draw");
		classes().that()
			.resideInAnyPackage("..draw.domain.protocol", "..draw.adapter.verify")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("..draw.domain.protocol", "..draw.adapter.verify", "java..", "javax.crypto..",
					"org.jspecify..")
			.check(own);
	}

}
