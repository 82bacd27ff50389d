package io.firewarden.standins.wechat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/**
 * What an article must keep to be accepted as a draft; the change log of
 * {@code draft/add} of 2025-12-19. All limits count code points, not UTF-16 units or
 * bytes, unless said.
 */
final class ArticleRules {

	static final int TITLE = 32;

	static final int AUTHOR = 16;

	static final int DIGEST = 128;

	/** Below this, tags and attributes counted. */
	static final int CONTENT = 20_000;

	static final int CONTENT_BYTES = 1024 * 1024;

	static final int SOURCE_URL_BYTES = 1024;

	static final int ARTICLES = 8;

	/** How much of the body stands in for a digest that was not given. */
	static final int DIGEST_OF_BODY = 54;

	private static final Pattern TITLE_AS_SENT = Pattern.compile("\"title\"\\s*+:\\s*+\"((?:[^\"\\\\]++|\\\\.)*+)\"");

	private static final Pattern ESCAPE = Pattern.compile("\\\\u[0-9a-fA-F]{4}");

	private final Predicate<String> permanentMaterial;

	private final Predicate<String> ownPicture;

	private final boolean commentRight;

	ArticleRules(Predicate<String> permanentMaterial, Predicate<String> ownPicture, boolean commentRight) {
		this.permanentMaterial = permanentMaterial;
		this.ownPicture = ownPicture;
		this.commentRight = commentRight;
	}

	/**
	 * The articles of a {@code draft/add} call as they will be stored.
	 * @throws ApiError for the first limit that is not kept
	 */
	List<Article> accept(byte[] body) {
		var call = Answers.read(body);
		refuseEscapedTitles(new String(body, StandardCharsets.UTF_8));
		var sent = call.path("articles");
		if (!sent.isArray() || sent.isEmpty()) {
			throw new ApiError(44003, "empty news data");
		}
		if (sent.size() > ARTICLES) {
			throw new ApiError(45008, "article size out of limit");
		}
		var articles = new ArrayList<Article>();
		for (var article : sent) {
			articles.add(accept(article, sent.size() == 1));
		}
		return List.copyOf(articles);
	}

	private Article accept(JsonNode sent, boolean alone) {
		if (!sent.path("article_type").asString("news").equals("news")) {
			throw ApiError.malformed();
		}
		var title = text(sent, "title");
		if (title.isBlank() || length(title) > TITLE) {
			throw new ApiError(45003, "title size out of limit");
		}
		var author = text(sent, "author");
		if (length(author) > AUTHOR) {
			throw new ApiError(45110, "author size out of limit");
		}
		var digest = text(sent, "digest");
		if (length(digest) > DIGEST) {
			throw new ApiError(45004, "description size out of limit");
		}
		var content = content(sent);
		return new Article(title, author, (alone && !digest.isBlank()) ? digest : beginning(content), content,
				sourceUrl(sent), thumb(sent), comment(sent, "need_open_comment"),
				comment(sent, "only_fans_can_comment"));
	}

	private String content(JsonNode sent) {
		var content = text(sent, "content");
		if (content.isBlank()) {
			throw new ApiError(44004, "empty content");
		}
		if (length(content) >= CONTENT || content.getBytes(StandardCharsets.UTF_8).length >= CONTENT_BYTES) {
			throw new ApiError(45002, "content size out of limit");
		}
		return BodyCleaner.clean(content, ownPicture);
	}

	private static String sourceUrl(JsonNode sent) {
		var url = text(sent, "content_source_url");
		var isWeb = url.isEmpty() || url.startsWith("http://") || url.startsWith("https://");
		if (!isWeb || url.getBytes(StandardCharsets.UTF_8).length > SOURCE_URL_BYTES) {
			throw new ApiError(41039, "invalid content_source_url");
		}
		return url;
	}

	private String thumb(JsonNode sent) {
		var mediaId = text(sent, "thumb_media_id");
		if (!permanentMaterial.test(mediaId)) {
			throw ApiError.invalidMediaId();
		}
		return mediaId;
	}

	private int comment(JsonNode sent, String field) {
		var wanted = sent.path(field).asInt(0);
		if (wanted != 0 && !commentRight) {
			throw new ApiError(88000, "without comment privilege");
		}
		return wanted;
	}

	/**
	 * The real platform shows such a title letter for letter; better to learn it here.
	 */
	private static void refuseEscapedTitles(String body) {
		var title = TITLE_AS_SENT.matcher(body);
		while (title.find()) {
			if (ESCAPE.matcher(title.group(1)).find()) {
				throw new ApiError(47001, "data format error, title holds \\u escapes");
			}
		}
	}

	private static String beginning(String content) {
		var words = BodyCleaner.words(content);
		return words.substring(0, words.offsetByCodePoints(0, Math.min(DIGEST_OF_BODY, length(words))));
	}

	private static String text(JsonNode sent, String field) {
		return sent.path(field).asString("");
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

}
