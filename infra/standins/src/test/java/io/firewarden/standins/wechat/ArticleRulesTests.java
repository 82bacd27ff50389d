package io.firewarden.standins.wechat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ArticleRulesTests {

	/** One code point, two UTF-16 units, four bytes. */
	private static final String RARE = "𠮷";

	private final ArticleRules rules = new ArticleRules("thumb"::equals, (_) -> false, false);

	@ParameterizedTest
	@CsvSource({ "title,32,45003", "author,16,45110", "digest,128,45004", "content,19999,45002" })
	void textMayBeAsLongAsItsLimitInCodePoints(String field, int limit, int error) {
		assertThat(accepts(article().put(field, RARE.repeat(limit)))).isZero();
		assertThat(accepts(article().put(field, RARE.repeat(limit + 1)))).isEqualTo(error);
	}

	@Test
	void tagsCountAsContent() {
		assertThat(accepts(article().put("content", "<b></b>".repeat(2858)))).isEqualTo(45002);
	}

	@Test
	void sourceAddressIsAWebAddressOfAtMostOneKibibyte() {
		var root = "https://portal.example.com/";
		assertThat(accepts(article().put("content_source_url", root + "x".repeat(1024 - root.length())))).isZero();
		assertThat(accepts(article().put("content_source_url", root + "x".repeat(1025 - root.length()))))
			.isEqualTo(41039);
		assertThat(accepts(article().put("content_source_url", "javascript:alert(1)"))).isEqualTo(41039);
	}

	@Test
	void thumbMustBePermanentMaterial() {
		assertThat(accepts(article().put("thumb_media_id", "temporary"))).isEqualTo(40007);
		assertThat(accepts(article().put("thumb_media_id", ""))).isEqualTo(40007);
	}

	@Test
	void titleAndContentMustBeThere() {
		assertThat(accepts(article().put("title", " "))).isEqualTo(45003);
		assertThat(accepts(article().put("content", ""))).isEqualTo(44004);
	}

	@Test
	void commentsNeedTheRight() {
		assertThat(accepts(article().put("need_open_comment", 1))).isEqualTo(88000);
	}

	@Test
	void draftHoldsOneToEightArticles() {
		assertThat(accepts(draft(8))).isZero();
		assertThat(accepts(draft(9))).isEqualTo(45008);
		assertThat(accepts(draft(0))).isEqualTo(44003);
	}

	@Test
	void escapedTitleIsRefused() {
		assertThat(accepts(draft(1).replace("通报", "\\u901a\\u62a5"))).isEqualTo(47001);
	}

	@Test
	void bodyThatIsNoJsonObjectIsRefused() {
		assertThat(accepts("")).isEqualTo(44002);
		assertThat(accepts("{\"articles\":[")).isEqualTo(47001);
		assertThat(accepts("[]")).isEqualTo(47001);
	}

	@Test
	void digestDefaultsToTheBeginningOfTheWords() {
		var stored = rules.accept(bytes(draftOf(article().put("content", "<p>" + RARE.repeat(60) + "</p>"))));
		assertThat(stored).singleElement().extracting(Article::digest).isEqualTo(RARE.repeat(54));
	}

	@Test
	void strippedBodyIsWhatIsStored() {
		var sent = article().put("content", "<p onclick=x>通报<script>x</script></p>");
		assertThat(rules.accept(bytes(draftOf(sent)))).singleElement()
			.extracting(Article::content)
			.isEqualTo("<p>通报</p>");
	}

	private int accepts(ObjectNode article) {
		return accepts(draftOf(article));
	}

	/** The error code, 0 for none. */
	private int accepts(String body) {
		var error = catchThrowableOfType(ApiError.class, () -> rules.accept(bytes(body)));
		return (error != null) ? error.code() : 0;
	}

	private static String draft(int articles) {
		var draft = JsonMapper.shared().createObjectNode();
		var list = draft.putArray("articles");
		for (int i = 0; i < articles; i++) {
			list.add(article());
		}
		return draft.toString();
	}

	private static String draftOf(ObjectNode article) {
		var draft = JsonMapper.shared().createObjectNode();
		draft.putArray("articles").add(article);
		return draft.toString();
	}

	private static ObjectNode article() {
		return JsonMapper.shared()
			.createObjectNode()
			.put("title", "通报")
			.put("content", "<p>正文</p>")
			.put("thumb_media_id", "thumb");
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
