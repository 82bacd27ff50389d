package io.firewarden.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ContractsTests {

	private static final String ORDERED = "inspection.correction-ordered.v1";

	/**
	 * Of a building, of the rules, of a person whom several agencies may have engaged, of
	 * a list of enterprises, or of a lead, whose subject need not be an agency.
	 */
	private static final Set<String> OF_NO_AGENCY = Set.of("registry.unit-recorded.v1",
			"registry.equipment-catalogue-revised.v1", "registry.practitioner-registered.v1",
			"registry.practitioner-revised.v1", "registry.practitioner-merged.v1",
			"registry.practitioner-merge-undone.v1", "registry.contest-resolved.v1", "market.enterprise-records.v1",
			"registry.survey-recorded.v1", "registry.public-list-requested.v1", "registry.referral-received.v1",
			"registry.lead-detected.v1", "registry.lead-assigned.v1", "registry.lead-verified.v1",
			"registry.lead-dismissed.v1", "registry.lead-confirmed.v1", "registry.lead-resolved.v1",
			"registry.lead-followed.v1");

	static Set<String> types() {
		var types = new TreeSet<String>();
		Contracts.publishers().forEach((publisher) -> types.addAll(Contracts.types(publisher)));
		return types;
	}

	@Test
	void internalTypesAreNobodyElsesBusiness() {
		assertThat(types()).containsAll(Contracts.types()).contains("notification.delivery-stopped.v1");
		assertThat(Contracts.types()).doesNotContain("notification.delivery-stopped.v1").hasSizeGreaterThan(15);
	}

	@Test
	void everyServicePublishesEvents() {
		assertThat(Contracts.publishers()).containsExactly("inspection", "market", "notification", "registry",
				"sampling");
		assertThat(Contracts.publishers())
			.allSatisfy((publisher) -> assertThat(Contracts.types(publisher)).isNotEmpty());
	}

	@Test
	void recordsFromOutsideHaveATopicOfTheirOwn() {
		assertThat(Contracts.topic("market.enterprise-records.v1")).isEqualTo("market.enterprise-records.v1");
		assertThat(Contracts.topic(ORDERED)).isEqualTo("inspection.events.v1");
		assertThat(Contracts.types()).doesNotContain("market.enterprise-records.v1");
		assertThat(types()).contains("market.enterprise-records.v1");
	}

	@ParameterizedTest
	@MethodSource("types")
	void everyExampleKeepsItsContract(String type) {
		assertThat(Contracts.problems(type, Contracts.example(type))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("types")
	void nameFolderAndIdentityAgree(String type) {
		assertThat(type).matches("[a-z]+\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*");
		assertThat(
				Contracts.class.getResource("/contracts/" + Contracts.publisherOf(type) + "/" + type + ".schema.json"))
			.isNotNull();
		var schema = Contracts.read(Contracts.schema(type));
		assertThat(schema.path("$id").asString()).isEqualTo("urn:firewarden:contract:" + type);
		assertThat(schema.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
		assertThat(schema.path("description").asString()).isNotBlank();
	}

	@ParameterizedTest
	@MethodSource("types")
	void readersMustTolerateWhatTheyDoNotKnow(String type) {
		assertThat(Contracts.read(Contracts.schema(type)).path("additionalProperties").asBoolean()).isTrue();
	}

	@ParameterizedTest
	@MethodSource("types")
	void whatConcernsAnAgencySaysWhoseItIs(String type) {
		var required = Contracts.read(Contracts.schema(type)).path("required").toString();
		if (!type.startsWith("sampling.") && !OF_NO_AGENCY.contains(type)) {
			assertThat(required).contains("\"uscc\"").contains("\"brigade\"");
		}
	}

	@ParameterizedTest
	@MethodSource("types")
	void examplesUseValidCreditCodes(String type) {
		assertThat(codesIn(Contracts.read(Contracts.example(type)))).allMatch(ContractsTests::isValidUscc);
	}

	@Test
	void examplesTellNothingOfPersons() {
		assertThat(types()).allSatisfy((type) -> assertThat(Contracts.example(type))
			.doesNotContainPattern("(?<![0-9])1[3-9][0-9]{9}(?![0-9])"));
	}

	@Test
	void missingPropertyIsNamed() {
		assertThatThrownBy(() -> Contracts.validate(ORDERED, changed("\"workingDays\"", "\"workDays\"")))
			.isInstanceOf(ContractBroken.class)
			.hasMessageContaining("workingDays")
			.hasMessageContaining("workDays");
	}

	@Test
	void nullInPlaceOfAnAbsentValueIsRefused() {
		assertThat(Contracts.problems(ORDERED, changed("\"2022-03-23\"", "null"))).singleElement()
			.asString()
			.startsWith("/dueOn");
	}

	@Test
	void dateThatDoesNotExistIsRefused() {
		assertThat(Contracts.problems(ORDERED, changed("2022-03-23", "2022-02-30"))).singleElement()
			.asString()
			.startsWith("/dueOn");
	}

	@Test
	void textThatIsNotJsonIsRefused() {
		assertThat(Contracts.problems(ORDERED, "{")).singleElement().asString().startsWith("not JSON");
	}

	@Test
	void unknownTypeIsAnError() {
		assertThatThrownBy(() -> Contracts.validate("registry.agency-forgotten.v1", "{}"))
			.isInstanceOf(NoSuchElementException.class);
	}

	@Test
	void envelopeIsHeldAgainstItsContract() {
		var headers = """
				{"ce_specversion":"1.0","ce_id":"017f621a-d500-70eb-b429-fa86d481c263",
				 "ce_type":"registry.agency-registered.v1","ce_source":"/registry","ce_subject":"91511000MA00DEMN4W",
				 "ce_time":"2022-03-07T02:00:00Z","ce_sequence":"1","ce_aggregate":"agency","ce_actor":"zhidui",
				 "content-type":"application/json"}""";
		assertThat(Contracts.envelopeProblems(headers)).isEmpty();
		assertThat(Contracts.envelopeProblems(headers.replace("\"1\"", "\"0\""))).singleElement()
			.asString()
			.startsWith("/ce_sequence");
	}

	private static String changed(String what, String into) {
		var example = Contracts.example(ORDERED);
		assertThat(example).contains(what);
		return example.replace(what, into);
	}

	private static List<String> codesIn(JsonNode node) {
		var codes = new ArrayList<String>();
		if (node.has("uscc")) {
			codes.add(node.get("uscc").asString());
		}
		node.forEach((child) -> codes.addAll(codesIn(child)));
		return codes;
	}

	/** GB 32100-2015: weights 3^i mod 31 over an alphabet of 31. */
	private static boolean isValidUscc(String code) {
		var alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
		int sum = 0;
		int weight = 1;
		for (int i = 0; i < 17; i++) {
			sum += alphabet.indexOf(code.charAt(i)) * weight;
			weight = weight * 3 % 31;
		}
		return alphabet.charAt((31 - sum % 31) % 31) == code.charAt(17);
	}

}
