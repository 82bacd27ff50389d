package io.firewarden.standins.wechat;

import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What the public sees: article pages and their pictures. */
@RestController
class ArticlePage {

	private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");

	/** The body was stripped; this is for what the stripping forgot. */
	private static final String POLICY = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";

	private static final String PAGE = """
			<!doctype html>
			<html lang="zh-CN">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<title>%1$s</title>
			<style>
			body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 17px/1.75 system-ui, sans-serif; color: #222; }
			h1 { font-size: 1.4rem; line-height: 1.4; }
			.meta { color: #767676; font-size: .9rem; }
			img, table { max-width: 100%%; }
			</style>
			</head>
			<body>%2$s</body>
			</html>
			""";

	private final Ledger ledger;

	private final Pictures pictures;

	private final Publishing publishing;

	private final WechatProperties account;

	ArticlePage(Ledger ledger, Pictures pictures, Publishing publishing, WechatProperties account) {
		this.ledger = ledger;
		this.pictures = pictures;
		this.publishing = publishing;
		this.account = account;
	}

	/** As on the real platform a page that is gone says so with status 200. */
	@GetMapping("/s/{articleId}")
	ResponseEntity<String> article(@PathVariable String articleId, @RequestParam(defaultValue = "1") int idx) {
		publishing.finishDue();
		var found = ledger.with((state) -> state.article(articleId))
			.filter((publication) -> idx >= 1 && idx <= publication.articles().size());
		if (found.isEmpty() || found.get().articleId().isEmpty()) {
			return page("参数错误", "<p>参数错误</p>");
		}
		if (found.get().blocked()) {
			return page("无法查看", "<p>此内容因违规无法查看</p>");
		}
		if (!found.get().isPublic(idx)) {
			return page("已删除", "<p>该内容已被发布者删除</p>");
		}
		return page(found.get().articles().get(idx - 1).title(), body(found.get(), idx));
	}

	@GetMapping("/mmbiz/{imageId}")
	ResponseEntity<byte[]> picture(@PathVariable String imageId) {
		return ledger.with((state) -> state.image(imageId))
			.map((image) -> ResponseEntity.ok()
				.contentType(MediaType.parseMediaType(image.contentType()))
				.header("X-Content-Type-Options", "nosniff")
				.body(pictures.read(image)))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	private String body(Publication publication, int idx) {
		var article = publication.articles().get(idx - 1);
		var day = LocalDate.ofInstant(publication.submission().at().plus(account.shownOffset()),
				ZoneId.of("Asia/Shanghai"));
		var source = article.contentSourceUrl().isEmpty() ? "" : "<p class=\"meta\"><a rel=\"noopener\" href=\""
				+ HtmlUtils.htmlEscape(article.contentSourceUrl()) + "\">阅读原文</a></p>";
		return "<h1>" + HtmlUtils.htmlEscape(article.title()) + "</h1><p class=\"meta\">"
				+ HtmlUtils.htmlEscape(article.author()) + " " + day + "</p><article>" + article.content()
				+ "</article>" + source;
	}

	private static ResponseEntity<String> page(String title, String body) {
		return ResponseEntity.ok()
			.contentType(HTML)
			.cacheControl(CacheControl.noStore())
			.header("Content-Security-Policy", POLICY)
			.body(PAGE.formatted(HtmlUtils.htmlEscape(title), body));
	}

}
