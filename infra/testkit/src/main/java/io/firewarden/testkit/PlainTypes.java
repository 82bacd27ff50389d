package io.firewarden.testkit;

import java.util.HashMap;
import java.util.Map;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

/**
 * Types that bring no technology with them: those of domains, of the JDK's core and of
 * the platform's kernel; and a type in a feature's root package when all that it depends
 * on is plain as well, so that a value type may be shared and a bean may not.
 */
final class PlainTypes extends DescribedPredicate<JavaClass> {

	private final DescribedPredicate<JavaClass> always;

	private final DescribedPredicate<JavaClass> door;

	private final Map<JavaClass, Boolean> known = new HashMap<>();

	PlainTypes(String base, String domains) {
		super("are plain");
		this.always = resideInAnyPackage(domains, "java..", "javax.crypto..", "org.jspecify..",
				"io.firewarden.platform.kernel..");
		this.door = resideInAPackage(base + ".*");
	}

	@Override
	public boolean test(JavaClass type) {
		JavaClass element = type.getBaseComponentType();
		return element.isPrimitive() || always.test(element) || (door.test(element) && isPlainDoor(element));
	}

	private boolean isPlainDoor(JavaClass type) {
		Boolean before = known.get(type);
		if (before != null) {
			return before;
		}
		// Taken for plain while it is looked at: types may depend on each other in a
		// circle.
		known.put(type, true);
		boolean plain = type.getDirectDependenciesFromSelf()
			.stream()
			.allMatch((dependency) -> test(dependency.getTargetClass()));
		known.put(type, plain);
		return plain;
	}

}
