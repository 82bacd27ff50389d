package io.firewarden.notification.delivery.adapter;

import java.util.Map;
import java.util.function.Function;

import io.firewarden.notification.wechat.Reply;
import io.firewarden.notification.wechat.WeChatClient;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Looks for our link among drafts and articles, newest first. A list that changed while
 * several pages of it were read may have hidden what we look for: then nobody may say
 * that it is not there.
 */
final class WeChatLists {

	private static final int PAGE = 20;

	private static final int MOST_PAGES = 10;

	private final WeChatClient client;

	WeChatLists(WeChatClient client) {
		this.client = client;
	}

	/** How a search ends. */
	sealed interface Search {

		record FoundDraft(String mediaId) implements Search {
		}

		record FoundArticle(String articleId, String url) implements Search {
		}

		/** Looked at all of them. */
		record Nothing() implements Search {
		}

		record Unsure(String detail) implements Search {
		}

		record Failed(Reply reply) implements Search {
		}

	}

	Search draft(String link) {
		return search("/cgi-bin/draft/batchget", (item) -> {
			for (JsonNode news : item.path("content").path("news_item")) {
				if (link.equals(news.path("content_source_url").asString(""))) {
					return new Search.FoundDraft(item.path("media_id").asString());
				}
			}
			return null;
		});
	}

	Search article(String link) {
		return search("/cgi-bin/freepublish/batchget", (item) -> {
			for (JsonNode news : item.path("content").path("news_item")) {
				if (link.equals(news.path("content_source_url").asString(""))
						&& !news.path("is_deleted").asBoolean(false)) {
					return new Search.FoundArticle(item.path("article_id").asString(), news.path("url").asString());
				}
			}
			return null;
		});
	}

	private Search search(String path, Function<JsonNode, @Nullable Search> match) {
		int firstTotal = -1;
		for (int page = 0; page < MOST_PAGES; page++) {
			var reply = this.client.post(path, Map.of("offset", page * PAGE, "count", PAGE, "no_content", 1));
			if (!(reply instanceof Reply.Ok(var body))) {
				return new Search.Failed(reply);
			}
			for (JsonNode item : body.path("item")) {
				var found = match.apply(item);
				if (found != null) {
					return found;
				}
			}
			int total = body.path("total_count").asInt(-1);
			firstTotal = (page == 0) ? total : firstTotal;
			if (total != firstTotal || total < 0) {
				return new Search.Unsure("the list changed while it was read");
			}
			if ((page + 1) * PAGE >= total) {
				return new Search.Nothing();
			}
		}
		return new Search.Unsure("more than " + MOST_PAGES * PAGE + " entries");
	}

}
