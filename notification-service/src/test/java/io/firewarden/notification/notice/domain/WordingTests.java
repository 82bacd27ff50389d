package io.firewarden.notification.notice.domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			<script>alert(1)</script>公告        | alert(1)公告
			<<b>script>公告                      | 公告
			<img src=x onerror=alert(1)          | ''
			面积 < 200 且 人数<6                  | 面积 < 200 且 人数<6
			<!-- 注 -->公告                       | 公告
			&lt;b&gt;公告                         | &lt;b&gt;公告
			""")
	void markupGoesAndWordsStay(String text, String cleaned) {
		assertThat(Wording.line(text)).isEqualTo(cleaned);
	}

	@Test
	void paragraphsKeepOneEmptyLineBetweenThem() {
		assertThat(Wording.paragraphs("  一 \r\n\r\n\r\n\r\n二\u2028三\u0007 ")).isEqualTo("一\n\n二\n三");
	}

}
