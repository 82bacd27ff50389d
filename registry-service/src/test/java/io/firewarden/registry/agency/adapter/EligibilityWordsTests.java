package io.firewarden.registry.agency.adapter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.firewarden.platform.kernel.Versioned;
import io.firewarden.registry.Texts;
import io.firewarden.registry.agency.AgencyStory;
import io.firewarden.registry.agency.adapter.EligibilityView.ConditionView;
import io.firewarden.registry.agency.application.Assessors;
import io.firewarden.registry.agency.application.InMemoryAgencies;
import io.firewarden.registry.agency.application.Registered;
import io.firewarden.registry.agency.application.RegisteredAgencies;
import io.firewarden.registry.agency.domain.ServiceAgency;
import io.firewarden.registry.agency.domain.ServiceKind;
import io.firewarden.registry.agency.domain.SubjectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.firewarden.registry.agency.AgencyStory.NOW;
import static io.firewarden.registry.agency.AgencyStory.TODAY;
import static io.firewarden.registry.agency.AgencyStory.USCC;
import static io.firewarden.registry.agency.AgencyStory.anlan;
import static org.assertj.core.api.Assertions.assertThat;

class EligibilityWordsTests {

	private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

	private final EligibilityWords words = new EligibilityWords(Texts.load(),
			new RegisteredAgencies(new InMemoryAgencies()));

	@Test
	void whatIsLackingIsSaidInTheWordsOfTheTrade() {
		ConditionView operators = condition(anlan().withOperators(1, 5), 4, CHINESE);
		assertThat(operators.shortfall()).isEqualTo("缺1名中级操作员");
		assertThat(operators.required()).isEqualTo("消防设施操作员不少于6人；其中中级技能等级以上不少于2人");
		assertThat(operators.found()).isEqualTo("操作员6人；中级以上1人");
		assertThat(operators.article()).isEqualTo("《社会消防技术服务管理规定》（应急管理部令第7号）第五条");
	}

	@Test
	void severalShortfallsOfOneConditionAreAllSaid() {
		assertThat(condition(anlan().withOperators(0, 3), 4, CHINESE).shortfall()).isEqualTo("缺3名消防设施操作员；缺2名中级操作员");
		assertThat(condition(anlan().onPremisesOf("199.9"), 1, CHINESE).shortfall()).isEqualTo("缺0.1平方米");
		assertThat(condition(anlan().asBranch(), 0, CHINESE).shortfall()).isEqualTo("未取得企业法人资格");
	}

	@Test
	void theSameInEnglish() {
		ConditionView operators = condition(anlan().withOperators(1, 5), 4, Locale.ENGLISH);
		assertThat(operators.name()).isEqualTo("Fire facility operators");
		assertThat(operators.shortfall()).isEqualTo("Operators of intermediate rank or higher: 1 short");
		assertThat(operators.article()).isEqualTo("Order 7 of the Ministry of Emergency Management, art. 5");
	}

	@Test
	void aNumberIsNotGrouped() {
		assertThat(condition(anlan().onPremisesOf("1260.5"), 1, Locale.ENGLISH).found()).isEqualTo("1260.5 m²");
	}

	@Test
	void openFiguresAreSaidToBeOpen() {
		ConditionView equipment = condition(anlan(), 2, CHINESE);
		assertThat(equipment.result()).isEqualTo(Shown.UNDETERMINED);
		assertThat(equipment.required()).contains("数量标准尚未录入");
		assertThat(equipment.found()).isEqualTo("设备目录的数量标准尚未录入，暂不能判定");
		assertThat(equipment.shortfall()).isNull();
		assertThat(equipment.rows()).extracting(EligibilityView.RowView::reason).containsOnly("数量标准尚未录入");
	}

	@Test
	void aConditionThatIsNotDemandedIsShownAsSuch() {
		ConditionView operators = condition(anlan().offering(ServiceKind.ASSESS), 4, CHINESE);
		assertThat(operators.result()).isEqualTo(Shown.NOT_REQUIRED);
		assertThat(operators.required()).isEqualTo("所从事的业务不要求此项");
	}

	@Test
	void aLapsedCertificateSaysThatItIsNotCounted() {
		ConditionView engineers = condition(anlan().withFirstEngineerUntil(TODAY.minusDays(1)), 3, CHINESE);
		assertThat(engineers.rows()).first().satisfies((row) -> {
			assertThat(row.ref()).isEqualTo("E1");
			assertThat(row.counted()).isFalse();
			assertThat(row.reason()).isEqualTo("已过期");
		});
	}

	@ParameterizedTest
	@MethodSource("everyStory")
	void everyThingSayableIsSayableInBothLanguages(AgencyStory story) {
		for (Locale locale : List.of(CHINESE, Locale.ENGLISH)) {
			assertThat(view(story, locale).conditions()).hasSize(6).allSatisfy((condition) -> {
				assertThat(condition.required()).isNotBlank();
				assertThat(condition.rows()).allSatisfy((row) -> assertThat(row.ref()).isNotBlank());
			});
		}
	}

	static Stream<AgencyStory> everyStory() {
		Stream<AgencyStory> kinds = Stream.of(anlan(), anlan().offering(ServiceKind.ASSESS),
				anlan().offering(ServiceKind.ASSESS, ServiceKind.MAINT_TEST), anlan().withoutSystems(),
				anlan().offering(ServiceKind.ASSESS, ServiceKind.MAINT_TEST).withoutSystems());
		return Stream.concat(kinds, Stream.of(SubjectType.values()).map((type) -> anlan().being(type)));
	}

	private ConditionView condition(AgencyStory story, int index, Locale locale) {
		return view(story, locale).conditions().get(index);
	}

	private EligibilityView view(AgencyStory story, Locale locale) {
		ServiceAgency agency = Registered.on(NOW, story).state();
		return this.words.view(new Versioned<>(agency, 1), Assessors.of(story).explain(USCC, story.file(), TODAY, null),
				locale);
	}

}
