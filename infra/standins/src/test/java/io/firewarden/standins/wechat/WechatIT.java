package io.firewarden.standins.wechat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The way of a notice, over HTTP. */
class WechatIT {

	private static final String SOURCE = "https://portal.example.com/open/notices/1?r=1";

	/** How far the demonstration's day lies behind. */
	private static final Duration DEMONSTRATION = Duration.ofHours(-41_000);

	private static final CallbackReceiver RECEIVER = new CallbackReceiver();

	@TempDir
	static Path data;

	private static RunningStandins standins;

	private WechatCaller wechat;

	@BeforeAll
	static void start() {
		standins = RunningStandins.start(data, RECEIVER.url(), "standins.wechat.shown-offset=" + DEMONSTRATION);
	}

	@AfterAll
	static void stop() {
		standins.close();
		RECEIVER.close();
	}

	@BeforeEach
	void beginAnew() throws IOException {
		wechat = standins.caller();
		wechat.command("POST", "/_sim/reset", "");
		RECEIVER.forget();
		wechat.signIn();
	}

	@Test
	void draftBecomesAPublicArticleThatIsAnnounced() throws IOException {
		var mediaId = wechat.addDraft(SOURCE);
		assertThat(wechat.post("/cgi-bin/draft/get", id(mediaId)).at("/news_item/0/content_source_url").asString())
			.isEqualTo(SOURCE);
		var publishId = wechat.submit(mediaId);
		var articleId = published(publishId);
		await().untilAsserted(() -> assertThat(RECEIVER.received()).hasSize(1));
		var event = RECEIVER.received().getFirst();
		assertThat(event.query().get("signature"))
			.isEqualTo(CallbackSeal.sign("firewarden", event.query().get("timestamp"), event.query().get("nonce")));
		assertThat(event.field("publish_id")).isEqualTo(publishId);
		assertThat(event.field("publish_status")).isEqualTo("0");
		assertThat(event.field("article_id")).isEqualTo(articleId);
		assertThat(event.field("article_url"))
			.isEqualTo(wechat.status(publishId).at("/article_detail/item/0/article_url").asString());
		assertThat(wechat.ask("/_sim/articles").at("/0/contentSourceUrl").asString()).isEqualTo(SOURCE);
		assertThat(wechat.post("/cgi-bin/freepublish/batchget", "{\"offset\":0,\"count\":20,\"no_content\":1}")
			.at("/item/0/content/news_item/0/content_source_url")
			.asString()).isEqualTo(SOURCE);
	}

	@Test
	void submittedDraftLeavesTheBoxAndCannotBeSubmittedAgain() throws IOException {
		var mediaId = wechat.addDraft(SOURCE);
		assertThat(wechat.ask("/cgi-bin/draft/count?access_token=" + token()).path("total_count").asInt()).isOne();
		wechat.submit(mediaId);
		assertThat(wechat.post("/cgi-bin/draft/get", id(mediaId)).path("errcode").asInt()).isEqualTo(40007);
		assertThat(wechat.post("/cgi-bin/freepublish/submit", id(mediaId)).path("errcode").asInt()).isEqualTo(40007);
		assertThat(wechat.post("/cgi-bin/draft/batchget", "{\"offset\":0,\"count\":20}").path("total_count").asInt())
			.isZero();
	}

	@Test
	void publicPageShowsTheStrippedBodyAndItsPicture() throws IOException {
		var picture = wechat.upload("/cgi-bin/media/uploadimg", "", WechatCaller.JPEG).path("url").asString();
		var content = "<p onclick=x>正文<script>alert(1)</script></p><img src=\"" + picture
				+ "\"><img src=\"https://elsewhere.example.com/1.png\">";
		var added = wechat.post("/cgi-bin/draft/add", wechat.draft(SOURCE, content));
		assertThat(added.has("errcode")).isFalse();
		var articleId = published(wechat.submit(added.path("media_id").asString()));
		var page = wechat.get("/s/" + articleId);
		assertThat(page.body()).contains("<h1>关于消防技术服务机构的通报</h1>", "<p>正文</p><img src=\"" + picture + "\">", SOURCE)
			.doesNotContain("alert", "onclick", "elsewhere");
		assertThat(page.body())
			.contains(LocalDate.now(Clock.offset(Clock.system(ZoneId.of("Asia/Shanghai")), DEMONSTRATION)).toString());
		assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(wechat.get(picture.substring(picture.indexOf("/mmbiz"))).headers().firstValue("Content-Type"))
			.hasValue("image/jpeg");
	}

	@Test
	void deletedArticleIsGoneForGood() throws IOException {
		var publishId = wechat.submit(wechat.addDraft(SOURCE));
		var articleId = published(publishId);
		var article = "{\"article_id\":\"" + articleId + "\"}";
		assertThat(wechat.post("/cgi-bin/freepublish/getarticle", article).at("/news_item/0/is_deleted").asBoolean())
			.isFalse();
		assertThat(wechat.post("/cgi-bin/freepublish/delete", article).path("errcode").asInt()).isZero();
		assertThat(wechat.post("/cgi-bin/freepublish/delete", article).path("errcode").asInt()).isEqualTo(53600);
		assertThat(wechat.post("/cgi-bin/freepublish/getarticle", article).path("errcode").asInt()).isEqualTo(53600);
		assertThat(wechat.status(publishId).path("publish_status").asInt()).isEqualTo(5);
		assertThat(wechat.get("/s/" + articleId).body()).contains("该内容已被发布者删除").doesNotContain("正文");
		assertThat(wechat.ask("/_sim/articles")).isEmpty();
		assertThat(wechat.ask("/_sim/articles?ever=true")).hasSize(1);
	}

	@Test
	void failedPublicationNamesItsArticlesAndShowsNothing() throws IOException {
		wechat.command("POST", "/_sim/outcomes", "{\"status\":4,\"failIdx\":[1]}");
		var publishId = wechat.submit(wechat.addDraft(SOURCE));
		await().untilAsserted(() -> assertThat(wechat.status(publishId).path("publish_status").asInt()).isEqualTo(4));
		assertThat(wechat.status(publishId).path("fail_idx").get(0).asInt()).isOne();
		await().untilAsserted(() -> assertThat(RECEIVER.received()).hasSize(1));
		assertThat(RECEIVER.received().getFirst().field("fail_idx")).isEqualTo("1");
		assertThat(wechat.ask("/_sim/articles?ever=true")).isEmpty();
	}

	@Test
	void blockedArticleCannotBeRead() throws IOException {
		var publishId = wechat.submit(wechat.addDraft(SOURCE));
		var articleId = published(publishId);
		wechat.command("POST", "/_sim/articles/" + articleId + "/block", "");
		assertThat(wechat.status(publishId).path("publish_status").asInt()).isEqualTo(6);
		assertThat(wechat.get("/s/" + articleId).body()).contains("此内容因违规无法查看");
	}

	@Test
	void auditFindsWhatWasPublishedTwiceEvenIfOneCopyIsGone() throws IOException {
		var first = published(wechat.submit(wechat.addDraft(SOURCE)));
		published(wechat.submit(wechat.addDraft(SOURCE.replace("r=1", "r=2"))));
		assertThat(wechat.ask("/_sim/duplicates")).isEmpty();
		wechat.post("/cgi-bin/freepublish/delete", "{\"article_id\":\"" + first + "\"}");
		published(wechat.submit(wechat.addDraft(SOURCE)));
		var audit = wechat.ask("/_sim/duplicates");
		assertThat(audit).hasSize(1);
		assertThat(audit.at("/0/contentSourceUrl").asString()).isEqualTo(SOURCE);
		assertThat(audit.at("/0/articles")).hasSize(2);
	}

	@Test
	void everyErrorIsHttp200InPlainTextWithATraceNumber() throws IOException {
		var answer = wechat.send("/cgi-bin/draft/get", "application/json", "{}".getBytes());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain");
		assertThat(answer.body())
			.matches(".*\"errmsg\":\"invalid media_id rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}\".*");
		assertThat(wechat.post("/cgi-bin/no/such/path", "{}").path("errcode").asInt()).isEqualTo(40066);
		assertThat(wechat.ask("/cgi-bin/draft/add?access_token=" + token()).path("errcode").asInt()).isEqualTo(43002);
		assertThat(wechat.ask("/cgi-bin/draft/count").path("errcode").asInt()).isEqualTo(41001);
	}

	@Test
	void uploadsAreJudgedByTheirBytes() throws IOException {
		var text = "<svg/>".getBytes();
		var heavy = new byte[1024 * 1024];
		System.arraycopy(WechatCaller.JPEG, 0, heavy, 0, WechatCaller.JPEG.length);
		assertThat(wechat.upload("/cgi-bin/media/uploadimg", "", text).path("errcode").asInt()).isEqualTo(40005);
		assertThat(wechat.upload("/cgi-bin/media/uploadimg", "", heavy).path("errcode").asInt()).isEqualTo(40009);
		assertThat(thumb(heavy)).isEqualTo(40009);
		assertThat(thumb(new byte[0])).isEqualTo(41005);
		assertThat(wechat.upload("/cgi-bin/material/add_material", "&type=image", heavy).path("url").asString())
			.contains("/mmbiz/");
	}

	private int thumb(byte[] file) throws IOException {
		return wechat.upload("/cgi-bin/material/add_material", "&type=thumb", file).path("errcode").asInt();
	}

	private String published(String publishId) {
		return await().atMost(Duration.ofSeconds(5))
			.until(() -> wechat.status(publishId).path("article_id").asString(""), (id) -> !id.isEmpty());
	}

	private String token() throws IOException {
		return wechat.post("/cgi-bin/stable_token", WechatCaller.GRANT).path("access_token").asString();
	}

	private static String id(String mediaId) {
		return "{\"media_id\":\"" + mediaId + "\"}";
	}

}
