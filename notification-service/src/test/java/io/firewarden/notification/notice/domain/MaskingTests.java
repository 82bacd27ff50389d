package io.firewarden.notification.notice.domain;

import java.util.Random;
import java.util.Set;

import io.firewarden.notification.notice.domain.Masking.Kind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** All numbers are invented. */
class MaskingTests {

	private static final String USCC = "91511000MA00DEMN4W";

	/** Text, kind, masked text; blank kind: nothing is masked. */
	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			身份证号510000199001010011，       | IDENTITY_NUMBER    | 身份证号510***************，
			510000 19900101 0011              | IDENTITY_NUMBER    | 510*** ******** ****
			510000-19900101-0011              | IDENTITY_NUMBER    | 510***-********-****
			５１００００１９９００１０１００１１          | IDENTITY_NUMBER    | ５１０***************
			号码510000199001010011、           | IDENTITY_NUMBER    | 号码510***************、
			51000019900101001x                | IDENTITY_NUMBER    | 510***************
			身份证：510000900101001             | IDENTITY_NUMBER    | 身份证：510************
			电话13800138000                    | MOBILE             | 电话138********
			138 0013 8000                     | MOBILE             | 138 **** ****
			138-0013-8000                     | MOBILE             | 138-****-****
			１３８００１３８０００                  | MOBILE             | １３８********
			一三八〇〇一三八〇〇〇                  | MOBILE             | 一三八********
			+86 13800138000                   | MOBILE             | +86 1**********
			138——0013——8000                   | MOBILE             | 138——****——****
			座机0832-2012345                   | LANDLINE           | 座机****-*******
			（0832）2012345                    | LANDLINE           | （****）*******
			028-85012345-801                  | LANDLINE           | ***-********-***
			联系电话：2012345                    | LANDLINE           | 联系电话：*******
			邮箱zhang.san@example.com。         | EMAIL              | 邮箱*****.***@*******.***。
			ｚｓ＠example．com                   | EMAIL              | **＠*******．***
			证书编号：XF20210001                 | CERTIFICATE_NUMBER | 证书编号：XF********
			资格证书号 2016034510342015510101000123 | CERTIFICATE_NUMBER | 资格证书号 20**************************
			注册号：1121000123                   | CERTIFICATE_NUMBER | 注册号：11********
			职业资格1951003000400123             | CERTIFICATE_NUMBER | 职业资格19**************
			卡号6222 0000 1111 2222             | CERTIFICATE_NUMBER | 卡号62** **** **** ****
			2022年3月9日                        |                    | 2022年3月9日
			2022-03-07 至 2022-03-17           |                    | 2022-03-07 至 2022-03-17
			内消市中立字〔2022〕第0001号            |                    | 内消市中立字〔2022〕第0001号
			建筑面积180.50平方米，罚款50000元        |                    | 建筑面积180.50平方米，罚款50000元
			举报电话96119                       |                    | 举报电话96119
			统一社会信用代码91511000MA0FAKE17C     |                    | 统一社会信用代码91511000MA0FAKE17C
			统一社会信用代码：9151 1000 MA0F AKE17C |                   | 统一社会信用代码：9151 1000 MA0F AKE17C
			91511000ma0fake17c                |                    | 91511000ma0fake17c
			""")
	void personalDataIsMaskedAndNothingElse(String text, Kind kind, String masked) {
		var result = Masking.mask("body", text, Set.of(), Set.of());
		assertThat(result.text()).isEqualTo(masked);
		if (kind == null) {
			assertThat(result.findings()).isEmpty();
		}
		else {
			assertThat(result.findings()).singleElement().isEqualTo(new Masking.Finding(kind, "body:1"));
		}
	}

	/** Eighteen digits can be an identity number, a code, both or neither. */
	@ParameterizedTest(name = "{0} -> {1}")
	@CsvSource({
			// Valid as identity number only.
			"510000199001010018,PERSON", "身份证510000199001010018,PERSON", "信用代码510000199001010018,PERSON",
			// Valid as code only.
			"91350100M000100Y43,LEGAL_ENTITY", "915110001000000001,LEGAL_ENTITY",
			// Wrong check character: by birthday, else by the words before.
			"510000199001010012,PERSON", "身份证510000199913010013,PERSON", "信用代码511000199913010013,LEGAL_ENTITY",
			"511000199913010013,UNKNOWN", "信用代码91350100M000100Y44,LEGAL_ENTITY", "91350100M000100Y44,UNKNOWN" })
	void aCodeIsToldFromAnIdentityNumber(String text, LongCode.Verdict verdict) {
		var code = text.substring(text.length() - 18);
		assertThat(LongCode.of(code, text.substring(0, text.length() - 18)).verdict()).isEqualTo(verdict);
	}

	@Test
	void aNumberValidAsBothIsAPersonsUnlessTheWordsSayOtherwise() {
		var both = numberValidAsBoth();
		assertThat(LongCode.of(both, "").verdict()).isEqualTo(LongCode.Verdict.PERSON);
		assertThat(LongCode.of(both, "统一社会信用代码：").verdict()).isEqualTo(LongCode.Verdict.LEGAL_ENTITY);
		assertThat(LongCode.of(both, "身份证号：").verdict()).isEqualTo(LongCode.Verdict.PERSON);
		assertThat(LongCode.of(both, "信用代码及身份证号：").verdict()).isEqualTo(LongCode.Verdict.PERSON);
		assertThat(Masking.mask("body", both, Set.of(both), Set.of()).text()).isEqualTo(both);
	}

	@Test
	void theAgencysOwnCodeStaysAndAPersonsNumberBesideItGoes() {
		var masked = Masking.mask("body", "代码" + USCC + "，负责人510000199001010011，手机13800138000", Set.of(USCC), Set.of());
		assertThat(masked.text()).isEqualTo("代码" + USCC + "，负责人510***************，手机138********");
		assertThat(masked.findings()).extracting(Masking.Finding::kind)
			.containsExactly(Kind.IDENTITY_NUMBER, Kind.MOBILE);
	}

	@Test
	void aMobileThatBeginsWhatCouldBeACodeIsStillMasked() {
		assertThat(Masking.mask("body", "信用代码13800130832-1380013", Set.of(), Set.of()).text())
			.doesNotContain("13800130832");
	}

	@Test
	void namesAreMaskedWhenGivenAsSuchAndOnlyThen() {
		var text = "张小三与欧阳明一在王一处。";
		assertThat(Masking.mask("body", text, Set.of(), Set.of()).text()).isEqualTo(text);
		var persons = Set.of(new PersonName("张小三"), new PersonName("欧阳明一"), new PersonName("王一"));
		var masked = Masking.mask("body", text, Set.of(), persons);
		assertThat(masked.text()).isEqualTo("张某某与欧阳某某在王某处。");
		assertThat(masked.findings()).hasSize(3).allMatch((found) -> found.kind() == Kind.PERSON_NAME);
	}

	@Test
	void theReportNamesFieldAndLine() {
		var text = NoticeText.of("标题13800138000", "第一行\n第二行 a@b.cn\n第三行13900139000", USCC, Set.of());
		assertThat(text.masked()).containsExactly(new Masking.Finding(Kind.MOBILE, "title:1"),
				new Masking.Finding(Kind.EMAIL, "body:2"), new Masking.Finding(Kind.MOBILE, "body:3"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "138\u200b0013\u200b8000", "138<b>0013</b>8000", "138\u202e0013\u202c8000",
			"\ud835\udfcf\ud835\udfd1\ud835\udfd6\ud835\udfce\ud835\udfce\ud835\udfcf\ud835\udfd1\ud835\udfd6\ud835\udfce\ud835\udfce\ud835\udfce" })
	void aNumberCannotHideBehindInvisibleCharactersMarkupOrOtherDigits(String hidden) {
		assertThat(NoticeText.of("标题", "电话" + hidden, USCC, Set.of()).body()).isEqualTo("电话138********");
	}

	@RepeatedTest(200)
	void maskingWhatIsMaskedChangesNothingAndNoMobileSurvives(RepetitionInfo repetition) {
		var chance = new Random(repetition.getCurrentRepetition());
		var text = new StringBuilder();
		var pieces = "电话,身份证,证书编号：,信用代码,\n,-, ,2022年,1380013,8000,510000,19900101,0011,@example.com,abc,0832-,2012345,〇一,９９"
			.split(",");
		for (int i = 0; i < 12; i++) {
			text.append(pieces[chance.nextInt(pieces.length)]);
		}
		var once = Masking.mask("body", text.toString(), Set.of(), Set.of());
		assertThat(Masking.mask("body", once.text(), Set.of(), Set.of()).findings()).as(text.toString()).isEmpty();
		assertThat(once.text()).doesNotContainPattern("(?<!\\d)1[3-9]\\d{9}(?!\\d)").hasSameSizeAs(text);
	}

	/** Searches an invented number with a valid birthday and both check characters. */
	private static String numberValidAsBoth() {
		for (int i = 0; i < 1000; i++) {
			for (int check = 0; check < 10; check++) {
				var number = "11000019900101" + "%03d".formatted(i) + check;
				// The words before decide only what is valid as both.
				if (LongCode.of(number, "").verdict() == LongCode.Verdict.PERSON
						&& LongCode.of(number, "信用代码").verdict() == LongCode.Verdict.LEGAL_ENTITY) {
					return number;
				}
			}
		}
		throw new AssertionError("none");
	}

}
