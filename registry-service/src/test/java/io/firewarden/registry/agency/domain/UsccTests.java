package io.firewarden.registry.agency.domain;

import io.firewarden.testkit.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@Covers("REG-001")
class UsccTests {

	@ParameterizedTest
	@ValueSource(strings = { "91350100M000100Y43", "91511000MA00DEMN4W", "91511000MA0FAKE17C", "91511000MA0T0002XP" })
	void aCodeWhoseCheckCharacterFitsIsRead(String code) {
		assertThat(Uscc.read(code)).hasValue(new Uscc(code));
	}

	@Test
	void thirtyOneStandsForZero() {
		assertThat(Uscc.read("91511000MA0T000110")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "91511000ma00demn4w", " 9151 1000 MA00 DEMN 4W ", "９１５１１０００ＭＡ００ＤＥＭＮ４Ｗ",
			"91511000MA00DEMN4W\t", "91511000\u3000MA00DEMN4W" })
	void whatTheKeyboardDidToItIsForgiven(String typed) {
		assertThat(Uscc.read(typed)).hasValue(new Uscc("91511000MA00DEMN4W"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "9", "91511000MA00DEMN4", "91511000MA00DEMN4WW", "91511000MA00DEMN4X",
			"19511000MA00DEMN4W", "91511000MA00DEMS4W", "内江演示安澜消防技术服务有限公司统一" })
	void anythingElseIsNot(String typed) {
		assertThat(Uscc.read(typed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "91511OOOMAOODEMN4W, 91511000MA00DEMN4W", "9I5II000MA0FAKEI7C, 91511000MA0FAKE17C",
			"91511ooomaoodemn4w, 91511000MA00DEMN4W" })
	void lettersThatLookLikeDigitsGiveASuggestionOnly(String typed, String meant) {
		assertThat(Uscc.read(typed)).isEmpty();
		assertThat(Uscc.suggestionFor(typed)).hasValue(new Uscc(meant));
	}

	@Test
	void aRepairThatStillDoesNotFitIsNotSuggested() {
		assertThat(Uscc.suggestionFor("91511OOOMAOODEMN4X")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "91350100M000100Y43, true", "91511000MA00DEMN4W, true", "91511000MA0T0002XP, true",
			"91511000MA0T000703, true", "91511000MA62K00019, false" })
	void theInnerCheckOnlyWarns(String code, boolean fits) {
		assertThat(new Uscc(code).innerCheckFits()).isEqualTo(fits);
	}

	@Test
	void aWrongCodeCannotBeMade() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Uscc("91511000MA00DEMN4X"));
	}

}
