package io.firewarden.gateway;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The gateway is no service of the platform and keeps fewer rules than they do: it has
 * one feature with rings, and around it a framework at work.
 */
class ArchitectureTests {

	private final JavaClasses main = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("io.firewarden.gateway");

	@Test
	void theRulesOfAccountsKnowNothingButAccounts() {
		holds(classes().that()
			.resideInAPackage("..account.domain..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("..account.domain..", "..identity..", "java..", "javax.crypto..", "org.jspecify.."));
	}

	@Test
	void theUseCasesOfAccountsKnowNoTechnology() {
		holds(classes().that()
			.resideInAPackage("..account.application..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("..account.application..", "..account.domain..", "..identity..", "java..",
					"org.jspecify.."));
	}

	@Test
	void nothingInAnAdapterIsPublic() {
		holds(classes().that()
			.resideInAPackage("..adapter..")
			.and()
			.areTopLevelClasses()
			.should()
			.notHaveModifier(JavaModifier.PUBLIC));
	}

	@Test
	void whoSomebodyIsDependsOnNothingElseHere() {
		holds(classes().that()
			.resideInAPackage("io.firewarden.gateway.identity")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("io.firewarden.gateway.identity", "org.springframework.security..", "java..",
					"org.jspecify.."));
	}

	@Test
	void theGatewayNeedsNoLibraryOfTheServices() {
		holds(noClasses().that()
			.resideInAPackage("io.firewarden.gateway..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("io.firewarden.platform.."));
	}

	private void holds(ArchRule rule) {
		rule.check(this.main);
	}

}
