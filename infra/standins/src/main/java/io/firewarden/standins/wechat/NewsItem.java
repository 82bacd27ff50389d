package io.firewarden.standins.wechat;

import org.jspecify.annotations.Nullable;

/** An article as the API shows it; without content where the caller did not want it. */
record NewsItem(String title, String author, String digest, @Nullable String content, String contentSourceUrl,
		String thumbMediaId, int showCoverPic, int needOpenComment, int onlyFansCanComment, @Nullable String url,
		@Nullable Boolean isDeleted) {

	static NewsItem ofDraft(Article article, boolean withContent) {
		return of(article, withContent, null, null);
	}

	static NewsItem ofPublished(Article article, boolean withContent, String url, boolean isDeleted) {
		return of(article, withContent, url, isDeleted);
	}

	private static NewsItem of(Article article, boolean withContent, @Nullable String url,
			@Nullable Boolean isDeleted) {
		return new NewsItem(article.title(), article.author(), article.digest(), withContent ? article.content() : null,
				article.contentSourceUrl(), article.thumbMediaId(), 0, article.needOpenComment(),
				article.onlyFansCanComment(), url, isDeleted);
	}

}
