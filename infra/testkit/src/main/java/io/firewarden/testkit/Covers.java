package io.firewarden.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules that this test proves, by their codes in {@code infra/docs/rules.md}. Write
 * the codes as literals: {@link RuleCoverage} reads the source text.
 */
@Documented
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface Covers {

	String[] value();

}
