package io.firewarden.testkit;

import java.util.function.Function;

import com.tngtech.archunit.lang.ArchRule;

/**
 * The rules of the house for the code of a service, given its base package. Each has a
 * canary in the tests of this module: a class that must break it.
 */
public enum HouseRule {

	/**
	 * A domain knows itself, the JDK, the platform's kernel, and of features' doors what
	 * knows no more than that.
	 */
	DOMAIN_KNOWS_ITSELF_ONLY(Rings::domain),

	/** Use cases know their domain, no technology, and other features by their doors. */
	APPLICATION_KNOWS_NO_TECHNOLOGY(Rings::application),

	/**
	 * No framework, no JSON library inside; says plainly what the two white lists imply.
	 */
	NO_FRAMEWORK_INSIDE(Rings::frameworks),

	NOTHING_PUBLIC_IN_ADAPTERS(Rings::adapters),

	/** A feature uses another one only through the types in that one's root package. */
	FEATURES_MEET_AT_THEIR_DOORS(Rings::doors),

	/** No {@code Impl}, {@code Manager}, {@code Helper} … in domain and application. */
	NO_EMPTY_WORDS(Rings::words),

	/** What receives requests and events sees neither the store nor remote clients. */
	RECEIVERS_SEE_NO_TECHNOLOGY(Technology::receivers),

	/** Another service's database cannot be reached (ADR 0002). */
	OWN_DATABASE_ONLY(Technology::database),

	FEIGN_IN_ADAPTERS_ONLY(Technology::feign),

	/** Time comes from a {@code Clock}; chance that an auditor cannot repeat is none. */
	NO_HIDDEN_TIME_OR_CHANCE(Technology::time),

	/**
	 * Each handler method says who may call it: {@code @Access} or {@code @PublicAccess}.
	 */
	EVERY_HANDLER_NAMES_ITS_CALLERS(Technology::access);

	private final Function<String, ArchRule> form;

	HouseRule(Function<String, ArchRule> form) {
		this.form = form;
	}

	ArchRule of(String base) {
		return form.apply(base).as(name() + " in " + base);
	}

}
