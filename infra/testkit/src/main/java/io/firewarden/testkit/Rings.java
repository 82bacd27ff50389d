package io.firewarden.testkit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The rules about rings and features. White lists, so that a typo cannot slip through.
 */
final class Rings {

	private Rings() {
	}

	static ArchRule domain(String base) {
		return classes().that()
			.resideInAPackage(base + "..domain..")
			.should()
			.onlyDependOnClassesThat(new PlainTypes(base, base + "..domain.."));
	}

	static ArchRule application(String base) {
		return classes().that()
			.resideInAPackage(base + "..application..")
			.should()
			.onlyDependOnClassesThat(resideInAnyPackage(base + "..application..", base + "..domain..", base + ".*",
					"java..", "javax.crypto..", "org.jspecify..", "org.slf4j..", "io.firewarden.platform.kernel..",
					"io.firewarden.platform.event..", "io.firewarden.platform.id.."));
	}

	static ArchRule frameworks(String base) {
		return noClasses().that()
			.resideInAnyPackage(base + "..domain..", base + "..application..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("com.fasterxml..", "tools.jackson..", "org.springframework..");
	}

	static ArchRule adapters(String base) {
		return classes().that()
			.resideInAPackage(base + "..adapter..")
			.and()
			.areTopLevelClasses()
			.should()
			.notBePublic();
	}

	static ArchRule doors(String base) {
		return classes().should(new ArchCondition<>("use other features only through their root packages") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
					String target = dependency.getTargetClass().getPackageName();
					String feature = feature(base, target);
					if (!feature.isEmpty() && !feature.equals(feature(base, type.getPackageName()))
							&& !target.equals(base + "." + feature)) {
						events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
					}
				}
			}
		});
	}

	/**
	 * The segment after the base package; empty for the base itself and for all others.
	 */
	private static String feature(String base, String name) {
		return name.startsWith(base + ".") ? name.substring(base.length() + 1).split("\\.")[0] : "";
	}

	static ArchRule words(String base) {
		return classes().that()
			.resideInAnyPackage(base + "..domain..", base + "..application..")
			.should()
			.haveNameNotMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Dao|Data|Info)");
	}

}
