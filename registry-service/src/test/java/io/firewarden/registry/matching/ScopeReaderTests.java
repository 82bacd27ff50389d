package io.firewarden.registry.matching;

import java.util.List;

import io.firewarden.registry.market.ScopeClass;
import io.firewarden.registry.matching.ScopeDictionary.Meaning;
import io.firewarden.registry.matching.ScopeReading.Bar;
import io.firewarden.registry.matching.domain.DictionaryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScopeReaderTests {

	private final ScopeReader reader = new DictionaryReader(ReferenceTables.scopeDictionaries().getLast());

	@ParameterizedTest
	@ValueSource(strings = { "消防技术服务", "建材销售；消防设施维护保养；物业管理", "建筑消防设施检测。", "电气防火检测、机电安装",
			"销售：五金、消防器材；消防安全评估（依法须经批准的项目，经相关部门批准后方可开展经营活动）", "（不含危险化学品）消防技术咨询", "批发日用品（不含危险化学品）、消防检测", "除危险品外的仓储、消防维保",
			"除尘设备、消防检测" })
	void aScopeThatNamesTheServiceIsStrong(String scope) {
		assertThat(this.reader.read(scope).strength()).isEqualTo(ScopeClass.STRONG);
	}

	@ParameterizedTest
	@ValueSource(strings = { "安全评价业务", "安全咨询服务；建材销售", "消防设施检测（仅限分支机构经营）", "建材销售；消防检测、消防维保，仅限分支机构经营；物业管理",
			"以下项目仅限分支机构经营：消防检测、消防维保" })
	void safetyInGeneralAndServiceOfBranchesIsWeak(String scope) {
		assertThat(this.reader.read(scope).strength()).isEqualTo(ScopeClass.WEAK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "建材销售", "消防设施工程施工；消防器材销售", "消防设施工程专业承包贰级", "灭火器维修、消防培训、消防车制造", "不含消防检测",
			"机电安装（不含消防设施检测、消防维保）", "不得从事消防检测、消防安全评估", "物业管理（消防检测除外）", "除消防检测、消防维保外的技术服务", "五金（除消防技术服务）",
			"房屋租赁(依法须经批准的项目，包括消防检测，经批准后方可开展)" })
	void worksGoodsAndWhatIsExceptedAreNoService(String scope) {
		assertThat(this.reader.read(scope).strength()).isEqualTo(ScopeClass.NONE);
	}

	@ParameterizedTest
	@CsvSource({ "不含消防检测；消防维保, 消防检测, 消防维保", "消防检测（仅限分支机构经营）、消防维保, 消防检测, 消防维保", "不含消防检测，消防维保, 消防检测, 消防维保" })
	void aBarReachesAsFarAsItsPart(String scope, String barred, String counting) {
		assertThat(this.reader.read(scope).hits()).filteredOn((hit) -> !hit.barredBy().isEmpty())
			.extracting(ScopeReading.Hit::phrase)
			.containsExactly(barred);
		assertThat(this.reader.read(scope).hits()).filteredOn((hit) -> hit.barredBy().isEmpty())
			.extracting(ScopeReading.Hit::phrase)
			.containsExactly(counting);
	}

	@Test
	void offsetsAreThoseOfTheTextAsItCame() {
		String scope = "［甲］建材销售（依法须经批准的项目）；消防设施维护保养（仅限分支机构经营）；Ａ级安全评价";
		ScopeReading reading = this.reader.read(scope);
		assertThat(reading.hits()).extracting((hit) -> scope.substring(hit.from(), hit.to()))
			.containsExactly("消防设施维护保养", "安全评价");
		assertThat(reading.hits().getFirst().barredBy()).containsExactly(Bar.BRANCHES_ONLY);
		assertThat(reading.dictionary()).isEqualTo(this.reader.dictionary().version());
	}

	@Test
	void theLongestPhraseCounts() {
		assertThat(this.reader.read("消防设施工程").hits()).extracting(ScopeReading.Hit::meaning)
			.isEqualTo(List.of(Meaning.NOT_SERVICE));
		assertThat(this.reader.read("建筑消防设施检测").hits()).extracting(ScopeReading.Hit::phrase)
			.containsExactly("建筑消防设施检测");
	}

	@Test
	void theDictionaryIsDatedAndSaysWhatNobodyHasChecked() {
		ScopeDictionary dictionary = this.reader.dictionary();
		assertThat(dictionary.source()).contains("第7号");
		assertThat(dictionary.phrases()).filteredOn((phrase) -> phrase.text().equals("消防技术服务"))
			.singleElement()
			.satisfies((phrase) -> {
				assertThat(phrase.verified()).isFalse();
				assertThat(phrase.note()).contains("待核实");
			});
	}

}
