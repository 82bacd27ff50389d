package io.firewarden.standins.wechat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * One submission and what became of it. Life: submitted (1), then failed (2 originality,
 * 3 other, 4 review) or public (0); a public one may be deleted by its owner article by
 * article (5 when none is left) or blocked by the platform (6).
 */
record Publication(Entry.PublishSubmitted submission, List<Article> articles, Entry.@Nullable PublishFinished end,
		Set<Integer> deleted, boolean blocked, boolean eventSettled) {

	static Publication of(Entry.PublishSubmitted submission, List<Article> articles) {
		return new Publication(submission, articles, null, Set.of(), false, false);
	}

	String publishId() {
		return submission.publishId();
	}

	/** Empty unless the publication succeeded. */
	String articleId() {
		return (end != null && submission.status() == 0) ? end.articleId() : "";
	}

	int status() {
		if (end == null) {
			return 1;
		}
		if (blocked) {
			return 6;
		}
		return (deleted.size() == articles.size()) ? 5 : submission.status();
	}

	/** Whether the public can read the article of this index, from 1. */
	boolean isPublic(int index) {
		return !articleId().isEmpty() && !blocked && !deleted.contains(index);
	}

	Publication finish(Entry.PublishFinished finished) {
		return new Publication(submission, articles, finished, deleted, blocked, eventSettled);
	}

	Publication delete(int index) {
		var gone = new TreeSet<>(deleted);
		for (int i = 1; i <= articles.size(); i++) {
			if (index == 0 || index == i) {
				gone.add(i);
			}
		}
		return new Publication(submission, articles, end, gone, blocked, eventSettled);
	}

	Publication block() {
		return new Publication(submission, articles, end, deleted, true, eventSettled);
	}

	Publication settleEvent() {
		return new Publication(submission, articles, end, deleted, blocked, true);
	}

}
