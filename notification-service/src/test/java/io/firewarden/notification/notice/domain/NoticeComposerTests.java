package io.firewarden.notification.notice.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeComposerTests {

	private final MatterCatalogue.Edition edition = new MatterCatalogue.Edition(LocalDate.of(2021, 11, 9), "第7号令",
			Map.of("V-INELIGIBLE", new MatterCatalogue.Violation("不具备从业条件从事社会消防技术服务活动", "第二十九条")),
			Map.of("ELG-04", "注册消防工程师"));

	private final NoticeComposer composer = new NoticeComposer(new MatterCatalogue(List.of(this.edition)));

	@Test
	void theDraftTellsTheWhitelistedFactsAndThatNothingIsDecided() {
		var text = this.composer.compose(NoticeStory.matter(), List.of("V-INELIGIBLE"), List.of("ELG-04"));
		assertThat(text.title()).isEqualTo("立案公示：内江演示安澜消防技术服务有限公司");
		assertThat(text.body()).contains("2022年3月9日", "市中区消防救援大队", "内江演示安澜消防技术服务有限公司", "91511000MA00DEMN4W",
				"涉嫌事项：不具备从业条件", "涉及检查项目：注册消防工程师", "法律依据：第二十九条", "不代表违法事实已经认定");
		assertThat(text.body()).doesNotContain("立字", "case-1", "511002");
		assertThat(text.masked()).isEmpty();
		assertThat(text.broken()).isEmpty();
	}

	@Test
	void whatTheCatalogueDoesNotKnowIsToldInGeneralWords() {
		var text = this.composer.compose(NoticeStory.matter(), List.of("V-NEW"), List.of("ELG-99"));
		assertThat(text.body()).contains("涉嫌事项：违反社会消防技术服务管理规定", "ELG-99").doesNotContain("V-NEW", "法律依据");
	}

	@Test
	void aLongNameIsCutToTheLengthOfATitle() {
		var matter = NoticeStory.matter();
		var longName = new Matter(matter.caseId(), matter.caseNumber(), matter.uscc(), "长".repeat(60), matter.brigade(),
				matter.authority(), matter.filedOn());
		var text = this.composer.compose(longName, List.of(), List.of());
		assertThat(text.title()).hasSize(32).endsWith("…");
		assertThat(text.broken()).isEmpty();
	}

	@Test
	void theWordsAreThoseInForceOnTheDayOfFiling() {
		var later = new MatterCatalogue.Edition(LocalDate.of(2025, 1, 1), "新规",
				Map.of("V-INELIGIBLE", new MatterCatalogue.Violation("新的表述", "新的条款")), Map.of());
		var both = new NoticeComposer(new MatterCatalogue(List.of(this.edition, later)));
		assertThat(both.compose(NoticeStory.matter(), List.of("V-INELIGIBLE"), List.of()).body()).contains("第二十九条")
			.doesNotContain("新的条款");
	}

}
