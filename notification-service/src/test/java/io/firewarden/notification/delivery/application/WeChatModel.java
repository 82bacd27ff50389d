package io.firewarden.notification.delivery.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.firewarden.notification.delivery.domain.Answer;
import io.firewarden.notification.delivery.domain.Call;

/**
 * What WeChat does with drafts and articles, without its faults: a draft is submitted
 * once, an article appears some calls later and is listed by its link.
 */
public final class WeChatModel implements WeChatDesk {

	private static final int CALLS_UNTIL_PUBLIC = 2;

	private final Map<String, String> drafts = new LinkedHashMap<>();

	private final Map<String, Article> byPublishId = new LinkedHashMap<>();

	private int calls;

	private int ids;

	/** An article, public from a certain call on until it is deleted. */
	private static final class Article {

		private final String id;

		private final String link;

		private final int publicFrom;

		private boolean deleted;

		Article(String id, String link, int publicFrom) {
			this.id = id;
			this.link = link;
			this.publicFrom = publicFrom;
		}

		String url() {
			return "http://wechat.test/s/" + this.id;
		}

	}

	public long everPublished(String link) {
		return this.byPublishId.values().stream().filter((article) -> article.link.equals(link)).count();
	}

	public long publicNow(String link) {
		return this.byPublishId.values()
			.stream()
			.filter((article) -> article.link.equals(link) && !article.deleted)
			.count();
	}

	public int drafts() {
		return this.drafts.size();
	}

	/** As draft/batchget lists them. */
	public Map<String, Object> listDrafts() {
		this.calls++;
		var items = List.copyOf(this.drafts.entrySet())
			.reversed()
			.stream()
			.<Object>map((draft) -> Map.of("media_id", draft.getKey(), "content",
					Map.of("news_item", List.of(Map.of("content_source_url", draft.getValue())))))
			.toList();
		return Map.of("total_count", items.size(), "item_count", items.size(), "item", items);
	}

	/** As freepublish/batchget lists them. */
	public Map<String, Object> listArticles() {
		this.calls++;
		var items = this.byPublishId.values()
			.stream()
			.filter(this::visible)
			.<Object>map((article) -> Map.of("article_id", article.id, "content", Map.of("news_item",
					List.of(Map.of("content_source_url", article.link, "url", article.url(), "is_deleted", false)))))
			.toList();
		return Map.of("total_count", items.size(), "item_count", items.size(), "item", items);
	}

	@Override
	public Answer perform(Call call) {
		this.calls++;
		return switch (call) {
			case Call.AddDraft(var publication) -> {
				var id = "m" + ++this.ids;
				this.drafts.put(id, publication.link());
				yield new Answer.DraftThere(id);
			}
			case Call.FindDraft(var link) -> List.copyOf(this.drafts.entrySet())
				.reversed()
				.stream()
				.filter((draft) -> draft.getValue().equals(link))
				.findFirst()
				.<Answer>map((draft) -> new Answer.DraftThere(draft.getKey()))
				.orElseGet(Answer.DraftGone::new);
			case Call.LookAtDraft(var id) ->
				this.drafts.containsKey(id) ? new Answer.DraftThere(id) : new Answer.DraftGone();
			case Call.Submit(var id) -> submit(id);
			case Call.AskResult(var publishId) -> result(this.byPublishId.get(publishId));
			case Call.FindArticle(var link) -> this.byPublishId.values()
				.stream()
				.filter((article) -> article.link.equals(link) && visible(article))
				.findFirst()
				.<Answer>map((article) -> new Answer.Public(article.id, article.url()))
				.orElseGet(Answer.ArticleGone::new);
			case Call.DeleteDraft(var id) ->
				(this.drafts.remove(id) != null) ? new Answer.Deleted() : new Answer.DraftGone();
			case Call.DeleteArticle(var id) -> delete(id);
		};
	}

	private Answer submit(String mediaId) {
		var link = this.drafts.remove(mediaId);
		if (link == null) {
			return new Answer.DraftGone();
		}
		var publishId = "p" + ++this.ids;
		this.byPublishId.put(publishId, new Article("a" + ++this.ids, link, this.calls + CALLS_UNTIL_PUBLIC));
		return new Answer.Accepted(publishId);
	}

	private Answer result(Article article) {
		if (article == null) {
			return new Answer.ResultUnknown();
		}
		if (article.deleted) {
			return new Answer.TakenDown("publish_status 5");
		}
		return visible(article) ? new Answer.Public(article.id, article.url()) : new Answer.StillRunning();
	}

	private Answer delete(String articleId) {
		Optional<Article> found = this.byPublishId.values()
			.stream()
			.filter((article) -> article.id.equals(articleId) && visible(article))
			.findFirst();
		found.ifPresent((article) -> article.deleted = true);
		return found.<Answer>map((_) -> new Answer.Deleted()).orElseGet(Answer.ArticleGone::new);
	}

	private boolean visible(Article article) {
		return !article.deleted && this.calls >= article.publicFrom;
	}

}
