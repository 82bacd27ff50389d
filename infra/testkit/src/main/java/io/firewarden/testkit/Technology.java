package io.firewarden.testkit;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The rules about frameworks, by the names of their types: this module needs none of
 * them.
 */
final class Technology {

	private static final String ACCESS = "io.firewarden.platform.access.Access";

	private static final String PUBLIC_ACCESS = "io.firewarden.platform.access.PublicAccess";

	private static final Set<String> CLIENTS = Set.of("com.mongodb.client.MongoClient",
			"com.mongodb.client.MongoClients", "com.mongodb.client.MongoDatabase");

	private static final Set<String> CHANCE = Set.of("java.util.Random", "java.util.SplittableRandom",
			"java.util.concurrent.ThreadLocalRandom");

	private Technology() {
	}

	static ArchRule receivers(String base) {
		return noClasses().that()
			.resideInAPackage(base + "..")
			.and()
			.haveSimpleNameEndingWith("Controller")
			.or()
			.haveSimpleNameEndingWith("Listener")
			.or()
			.haveSimpleNameEndingWith("Consumer")
			.or()
			.haveSimpleNameEndingWith("Consumers")
			.should()
			.dependOnClassesThat(describe("are of MongoDB or Feign",
					(type) -> type.getSimpleName().startsWith("Mongo") || type.getSimpleName().startsWith("Feign")));
	}

	/**
	 * The gateway opens its own: it is no service and does without the platform's store.
	 */
	static ArchRule database(String base) {
		return noClasses().that()
			.resideInAPackage(base + "..")
			.and()
			.resideOutsideOfPackages("io.firewarden.platform.store..", "io.firewarden.gateway.store..")
			.should()
			.dependOnClassesThat(describe("open databases", (type) -> CLIENTS.contains(type.getName())))
			.orShould()
			.accessTargetWhere(target("writes into any collection it names",
					(access) -> is(access, "com.mongodb.client.MongoCollection", "renameCollection")
							|| is(access, "com.mongodb.client.model.Aggregates", "out", "merge")));
	}

	static ArchRule feign(String base) {
		return noClasses().that()
			.resideInAPackage(base + "..")
			.and()
			.resideOutsideOfPackage("..adapter..")
			.should()
			.beAnnotatedWith("org.springframework.cloud.openfeign.FeignClient");
	}

	static ArchRule time(String base) {
		return noClasses().that()
			.resideInAPackage(base + "..")
			.should()
			.accessTargetWhere(target("takes the time from nowhere", Technology::readsTime))
			.orShould()
			.accessTargetWhere(target("takes chance from nowhere",
					(access) -> CHANCE.contains(access.getTargetOwner().getName())
							|| is(access, "java.lang.Math", "random")
							|| is(access, "java.util.random.RandomGenerator", "getDefault", "of")));
	}

	private static boolean readsTime(JavaAccess<?> access) {
		if (access.getTargetOwner().getPackageName().startsWith("java.time") && access.getName().equals("now")) {
			return !(access.getTarget().resolveMember().orElse(null) instanceof JavaCodeUnit method)
					|| method.getRawParameterTypes().stream().noneMatch((type) -> type.getSimpleName().equals("Clock"));
		}
		return is(access, "java.lang.System", "currentTimeMillis") || is(access, "java.util.Calendar", "getInstance")
				|| (access.getTarget().getFullName().equals("java.util.Date.<init>()"));
	}

	static ArchRule access(String base) {
		return methods().that()
			.areDeclaredInClassesThat()
			.resideInAPackage(base + "..")
			.and()
			.areDeclaredInClassesThat()
			.areMetaAnnotatedWith("org.springframework.web.bind.annotation.RestController")
			.and()
			.areMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
			.should()
			.beAnnotatedWith(ACCESS)
			.orShould()
			.beAnnotatedWith(PUBLIC_ACCESS);
	}

	private static DescribedPredicate<JavaAccess<?>> target(String description, Predicate<JavaAccess<?>> predicate) {
		return describe(description, predicate);
	}

	private static boolean is(JavaAccess<?> access, String owner, String... names) {
		JavaClass type = access.getTargetOwner();
		return type.getName().equals(owner) && List.of(names).contains(access.getName());
	}

}
