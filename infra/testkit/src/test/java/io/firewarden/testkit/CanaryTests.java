package io.firewarden.testkit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static io.firewarden.testkit.HouseRule.APPLICATION_KNOWS_NO_TECHNOLOGY;
import static io.firewarden.testkit.HouseRule.DOMAIN_KNOWS_ITSELF_ONLY;
import static io.firewarden.testkit.HouseRule.EVERY_HANDLER_NAMES_ITS_CALLERS;
import static io.firewarden.testkit.HouseRule.FEATURES_MEET_AT_THEIR_DOORS;
import static io.firewarden.testkit.HouseRule.FEIGN_IN_ADAPTERS_ONLY;
import static io.firewarden.testkit.HouseRule.NOTHING_PUBLIC_IN_ADAPTERS;
import static io.firewarden.testkit.HouseRule.NO_EMPTY_WORDS;
import static io.firewarden.testkit.HouseRule.NO_FRAMEWORK_INSIDE;
import static io.firewarden.testkit.HouseRule.NO_HIDDEN_TIME_OR_CHANCE;
import static io.firewarden.testkit.HouseRule.OWN_DATABASE_ONLY;
import static io.firewarden.testkit.HouseRule.RECEIVERS_SEE_NO_TECHNOLOGY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A rule that never fails proves nothing: each one meets classes that must break it. */
class CanaryTests {

	private static final String CANARIES = "io.firewarden.canary.";

	static Stream<Arguments> canaries() {
		return Stream.of(arguments(DOMAIN_KNOWS_ITSELF_ONLY, "domainleak", "AsksTheStore"),
				arguments(DOMAIN_KNOWS_ITSELF_ONLY, "domainleak", "UsesABean"),
				arguments(APPLICATION_KNOWS_NO_TECHNOLOGY, "applicationleak", "SendsByItself"),
				arguments(NO_FRAMEWORK_INSIDE, "framework", "LeaksSpring"),
				arguments(NOTHING_PUBLIC_IN_ADAPTERS, "publicadapter", "MongoThings"),
				arguments(FEATURES_MEET_AT_THEIR_DOORS, "backdoor", "ReachesInside"),
				arguments(NO_EMPTY_WORDS, "emptyword", "AgencyManager"),
				arguments(RECEIVERS_SEE_NO_TECHNOLOGY, "receiver", "AgencyController"),
				arguments(OWN_DATABASE_ONLY, "database", "OpensAnother"),
				arguments(OWN_DATABASE_ONLY, "database", "WritesIntoAnother"),
				arguments(OWN_DATABASE_ONLY, "database", "MovesIntoAnother"),
				arguments(FEIGN_IN_ADAPTERS_ONLY, "feign", "RegistryClient"),
				arguments(NO_HIDDEN_TIME_OR_CHANCE, "time", "AsksTheWall"),
				arguments(NO_HIDDEN_TIME_OR_CHANCE, "time", "AsksByReference"),
				arguments(NO_HIDDEN_TIME_OR_CHANCE, "time", "RollsDice"),
				arguments(NO_HIDDEN_TIME_OR_CHANCE, "time", "RollsMoreDice"),
				arguments(EVERY_HANDLER_NAMES_ITS_CALLERS, "handler", "OpenController"));
	}

	@ParameterizedTest(name = "{0} catches {2}")
	@MethodSource("canaries")
	void theRuleCatchesItsCanary(HouseRule rule, String service, String canary) {
		assertThatThrownBy(() -> rule.of(CANARIES + service).check(classes(service))).isInstanceOf(AssertionError.class)
			.hasMessageContaining(rule.name())
			.hasMessageContaining("." + canary);
	}

	@ParameterizedTest
	@EnumSource(HouseRule.class)
	void aTidyServicePassesAndGivesEachRuleSomethingToLookAt(HouseRule rule) {
		assertThatCode(() -> rule.of(CANARIES + "clean").check(classes("clean"))).doesNotThrowAnyException();
	}

	@Test
	void everyRuleHasACanary() {
		Set<Object> caught = new HashSet<>();
		canaries().forEach((canary) -> caught.add(canary.get()[0]));
		assertThat(caught).containsExactlyInAnyOrderElementsOf(Arrays.asList(HouseRule.values()));
	}

	@Test
	void aServiceWithNothingToLookAtMustSaySo() {
		String nothing = CANARIES + "nothing";
		assertThatThrownBy(() -> HouseRules.check(nothing)).isInstanceOf(AssertionError.class)
			.hasMessageContaining("failed to check any classes");
		assertThatCode(() -> HouseRules.of(nothing).hasNo(HouseRule.values()).check()).doesNotThrowAnyException();
	}

	private static JavaClasses classes(String service) {
		return new ClassFileImporter().importPackages(CANARIES + service);
	}

}
