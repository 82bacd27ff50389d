package io.firewarden.registry.market.application;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import io.firewarden.registry.market.CodeProblem;
import io.firewarden.registry.market.InventedCodes;
import io.firewarden.registry.market.LegalPerson;
import io.firewarden.registry.market.MarketEntity;
import io.firewarden.registry.market.MarketStatus;
import io.firewarden.registry.market.domain.Fault;
import io.firewarden.registry.market.domain.FaultKind;
import io.firewarden.registry.market.domain.FeedField;
import io.firewarden.testkit.Covers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RowReaderTests {

	private static final String CODE = InventedCodes.of(5);

	private final List<Fault> faults = RowReader.faults();

	@Test
	void aCleanRowIsReadWhole() {
		MarketEntity read = taken(row().put(FeedField.TYPE_CODE, "1130")
			.put(FeedField.STATUS_CODE, "1")
			.put(FeedField.STATUS_TEXT, "存续（在营、开业、在册）")
			.put(FeedField.LEGAL_REP, "张演示")
			.put(FeedField.PHONE, "0832-2000000")
			.put(FeedField.ESTABLISHED_ON, "2019-05-06")
			.put(FeedField.DIVISION, "511028")
			.put(FeedField.REG_NO, "511002000012345")
			.put(FeedField.SOURCE_TIME, "2022-03-06 18:22:10.0"));
		assertThat(this.faults).isEmpty();
		assertThat(read.uscc()).isEqualTo(CODE);
		assertThat(read.subject().legalPerson()).isEqualTo(LegalPerson.YES);
		assertThat(read.standing().status()).isEqualTo(MarketStatus.ACTIVE);
		assertThat(Objects.requireNonNull(read.legalRep()).masked()).isEqualTo("张**");
		assertThat(Objects.requireNonNull(read.phone()).masked()).doesNotContain("2000000");
		assertThat(read.establishedOn()).isEqualTo(LocalDate.of(2019, 5, 6));
		assertThat(read.division()).as("隆昌县 is 隆昌市 since 2017").isEqualTo("511083");
		assertThat(read.brigade()).isEqualTo("511083");
		assertThat(read.formerNumbers()).containsExactly("511002000012345");
		assertThat(read.sourceTime()).isEqualTo(LocalDateTime.of(2022, 3, 6, 18, 22, 10));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\N", "NULL", "-", "无", "/", "N/A", " ", "\u3000" })
	@Covers("REG-506")
	void aWordForNothingIsNothing(String nothing) {
		assertThat(taken(row().put(FeedField.LEGAL_REP, nothing)).legalRep()).isNull();
		rejected(row().put(FeedField.NAME, nothing), FaultKind.NO_NAME);
	}

	@ParameterizedTest
	@ValueSource(strings = { "13900000000", "0832-2000000", "2022-03-07", "演示13900000000" })
	@Covers("REG-507")
	void aTelephoneNumberOrADayIsNoName(String name) {
		rejected(row().put(FeedField.NAME, name), FaultKind.NOT_A_NAME);
	}

	@Test
	@Covers("REG-508")
	void aRowThatNothingTellsApartIsRejected() {
		rejected(new Row().put(FeedField.NAME, "甲公司"), FaultKind.NO_IDENTITY);
		assertThat(taken(new Row().put(FeedField.NAME, "甲公司").put(FeedField.REG_NO, "511002000012345")).sourceId())
			.isEqualTo("N:511002000012345");
	}

	@ParameterizedTest
	@ValueSource(strings = { "内江市市中区演示路1号", "2002-07-25" })
	@Covers("REG-509")
	void wordsInTheColumnOfTheCodeMeanThatTheColumnsMoved(String code) {
		rejected(row().put(FeedField.USCC, code), FaultKind.SHIFTED);
	}

	@ParameterizedTest
	@CsvSource({ "9.15E+17, CODE_LOST, LOST_DIGITS", "9.15110E+17, CODE_LOST, LOST_DIGITS",
			"511002000012345, CODE_FORM, FORM", "91511002MB, CODE_FORM, FORM" })
	@Covers({ "REG-511", "REG-512" })
	void aCodeThatIsNoneIsAWarningWhereTheSourceHasItsOwnKey(String code, FaultKind fault, CodeProblem problem) {
		MarketEntity read = taken(row().put(FeedField.USCC, code));
		assertThat(read.uscc()).isNull();
		assertThat(read.statedCode()).isEqualTo(code);
		assertThat(read.usccProblem()).isEqualTo(problem);
		assertThat(kinds()).containsExactly(fault);
	}

	@Test
	@Covers("REG-513")
	void aWrongCheckCharacterIsAWarning() {
		String wrong = CODE.substring(0, 17) + ((CODE.charAt(17) == 'A') ? 'B' : 'A');
		MarketEntity read = taken(row().put(FeedField.USCC, wrong));
		assertThat(read.usccProblem()).isEqualTo(CodeProblem.CHECK);
		assertThat(kinds()).containsExactly(FaultKind.CODE_CHECK);
	}

	@Test
	@Covers("REG-514")
	void lowerCaseAndFullWidthAreReadAsMeant() {
		assertThat(taken(row().put(FeedField.USCC, CODE.toLowerCase(Locale.ROOT))).uscc()).isEqualTo(CODE);
		assertThat(kinds()).containsExactly(FaultKind.CODE_WRITTEN);
	}

	@ParameterizedTest
	@CsvSource({ "20220230, NO_SUCH_DAY", "2022-02-30, NO_SUCH_DAY", "近日, NOT_A_DAY" })
	@Covers({ "REG-516", "REG-517" })
	void aDayThatIsNoneIsLeftOutAndNamed(String day, FaultKind fault) {
		assertThat(taken(row().put(FeedField.ESTABLISHED_ON, day)).establishedOn()).isNull();
		assertThat(kinds()).containsExactly(fault);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2022-02-03", "20220203", "2022/2/3", "2022年2月3日", "2022-02-03 00:00:00.0", "44595" })
	void theManyFormsOfADayAreOneDay(String day) {
		assertThat(taken(row().put(FeedField.ESTABLISHED_ON, day)).establishedOn()).isEqualTo(LocalDate.of(2022, 2, 3));
		assertThat(this.faults).isEmpty();
	}

	@Test
	@Covers("REG-518")
	void aStateThatNobodyKnowsIsForPeople() {
		assertThat(taken(row().put(FeedField.STATUS_TEXT, "神秘状态")).standing().status()).isEqualTo(MarketStatus.UNKNOWN);
		assertThat(kinds()).containsExactly(FaultKind.STATUS_UNKNOWN);
		assertThat(taken(row()).standing().status()).isEqualTo(MarketStatus.NOT_STATED);
	}

	@ParameterizedTest
	@CsvSource({ "存续, ACTIVE", "在业, ACTIVE", "'存续（在营、开业、在册）', ACTIVE", "'吊销，未注销', REVOKED", "吊销, REVOKED",
			"'吊销,已注销', CANCELLED", "注销, CANCELLED", "撤销, RESCINDED", "迁出, MOVED_OUT", "清算, LIQUIDATING",
			"歇业, SUSPENDED", "迁入, ACTIVE" })
	void theManyWordsForAStateAreFewStates(String word, MarketStatus status) {
		assertThat(taken(row().put(FeedField.STATUS_TEXT, word)).standing().status()).isEqualTo(status);
	}

	@Test
	@Covers("REG-519")
	void aCharacterWithoutMeaningIsAWarning() {
		taken(row().put(FeedField.SCOPE, "\ue5f1消防设施"));
		assertThat(kinds()).containsExactly(FaultKind.ODD_CHARACTERS);
	}

	@ParameterizedTest
	@CsvSource({ "甲公司内江分公司, 1130, , NO", "甲有限公司, , , YES", "甲有限公司, 2130, , NO", "甲经营部, , 个体工商户, NO",
			"甲厂, , 股份合作制分支机构, NO", "甲厂, , 股份合作制, YES", "甲厂, , , UNKNOWN", "甲会计（普通合伙）, , , NO",
			"甲厂, , 集体经营单位(非法人), NO" })
	void whetherItIsALegalPersonComesFromNameCodeAndWords(String name, @Nullable String code, @Nullable String text,
			LegalPerson expected) {
		MarketEntity read = taken(
				row().put(FeedField.NAME, name).put(FeedField.TYPE_CODE, code).put(FeedField.TYPE_TEXT, text));
		assertThat(read.subject().legalPerson()).as(read.subject().reason()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "四川省内江市市中区演示路1号, , 511002", "内江市东兴区演示路2号, 内江, 511011", "威远县严陵镇, , 511024", "四川省隆昌县金鹅镇, , 511083",
			"内江经济技术开发区演示路, 内江, 511071", "内江市, 内江, 511000", "成都市武侯区内江路3号, 成都, ", "成都市武侯区内江路3号, , " })
	void whereItIsComesFromTheDomicile(String domicile, @Nullable String city, @Nullable String division) {
		assertThat(taken(row().put(FeedField.DOMICILE, domicile).put(FeedField.CITY, city)).division())
			.isEqualTo(division);
	}

	@Test
	void theNameStaysAsItWasWritten() {
		assertThat(taken(row().put(FeedField.NAME, "\u3000内江演示（检测）有限公司 ")).name()).isEqualTo("内江演示（检测）有限公司");
	}

	private List<FaultKind> kinds() {
		return this.faults.stream().map(Fault::kind).toList();
	}

	private MarketEntity taken(Row row) {
		this.faults.clear();
		return Objects.requireNonNull(Readings.READER.read(row::text, this.faults), this.faults::toString);
	}

	private void rejected(Row row, FaultKind kind) {
		this.faults.clear();
		assertThat(Readings.READER.read(row::text, this.faults)).isNull();
		assertThat(kinds()).contains(kind);
	}

	private static Row row() {
		return new Row().put(FeedField.PRIPID, "p1")
			.put(FeedField.USCC, CODE)
			.put(FeedField.NAME, "内江演示安澜消防技术服务有限公司")
			.put(FeedField.SCOPE, "消防技术服务");
	}

	private static final class Row {

		private final Map<FeedField, String> values = new EnumMap<>(FeedField.class);

		Row put(FeedField field, @Nullable String value) {
			if (value != null) {
				this.values.put(field, value);
			}
			return this;
		}

		@Nullable String text(FeedField field) {
			return this.values.get(field);
		}

	}

}
