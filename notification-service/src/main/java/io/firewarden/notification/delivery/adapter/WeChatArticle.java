package io.firewarden.notification.delivery.adapter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import io.firewarden.notification.delivery.domain.Publication;
import org.springframework.web.util.HtmlUtils;

/** A publication in the fields and limits of draft/add (integration.md 1.3). */
final class WeChatArticle {

	private static final int LONGEST_AUTHOR = 16;

	private static final int LONGEST_DIGEST = 120;

	private WeChatArticle() {
	}

	static Map<String, Object> of(Publication publication, String thumbMediaId) {
		var article = new LinkedHashMap<String, Object>();
		article.put("article_type", "news");
		article.put("title", publication.title());
		article.put("author", cut(publication.authority(), LONGEST_AUTHOR));
		article.put("digest", cut(publication.body().lines().findFirst().orElse(""), LONGEST_DIGEST));
		article.put("content", html(publication.body()));
		article.put("content_source_url", publication.link());
		article.put("thumb_media_id", thumbMediaId);
		article.put("need_open_comment", 0);
		article.put("only_fans_can_comment", 0);
		return article;
	}

	/** The body is plain text; whatever looks like markup in it is text too. */
	private static String html(String body) {
		return body.lines()
			.filter((line) -> !line.isBlank())
			.map((line) -> "<p>" + HtmlUtils.htmlEscape(line, "UTF-8") + "</p>")
			.collect(Collectors.joining());
	}

	private static String cut(String text, int most) {
		return (text.codePointCount(0, text.length()) <= most) ? text
				: text.substring(0, text.offsetByCodePoints(0, most));
	}

}
