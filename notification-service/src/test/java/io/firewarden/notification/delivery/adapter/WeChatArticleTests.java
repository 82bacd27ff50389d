package io.firewarden.notification.delivery.adapter;

import io.firewarden.notification.delivery.domain.DeliveryStory;
import io.firewarden.notification.delivery.domain.Publication;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WeChatArticleTests {

	@Test
	void theTextIsEscapedAndTheLinkIsOurs() {
		var article = WeChatArticle.of(publication("面积<200 & “引号”\n\n第二段"), "thumb-1");
		assertThat(article).containsEntry("content", "<p>面积&lt;200 &amp; “引号”</p><p>第二段</p>")
			.containsEntry("content_source_url", DeliveryStory.LINK)
			.containsEntry("thumb_media_id", "thumb-1")
			.containsEntry("digest", "面积<200 & “引号”");
	}

	@Test
	void theLongestBodyStaysBelowTheLimitsOfTheInterface() {
		var worst = "&\n".repeat(199) + "&".repeat(2602);
		assertThat(worst.codePointCount(0, worst.length())).isEqualTo(3000);
		var article = WeChatArticle.of(publication(worst), "thumb-1");
		assertThat(article.get("content").toString()).hasSizeLessThan(20_000);
		assertThat(article.get("author").toString()).hasSizeLessThanOrEqualTo(16);
		assertThat(article.get("digest").toString()).hasSizeLessThanOrEqualTo(120);
	}

	private static Publication publication(String body) {
		var text = DeliveryStory.publication();
		return new Publication(text.title(), body, text.uscc(), text.agencyName(), text.brigade(),
				"名称很长的消防救援机构名称很长的消防救援机构", text.approvedAt(), text.link());
	}

}
