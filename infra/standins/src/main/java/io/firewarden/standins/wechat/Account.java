package io.firewarden.standins.wechat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.firewarden.standins.journal.Remembered;

/**
 * The state of the account. Changes by {@link #apply} alone; the {@link Ledger} guards
 * it.
 */
final class Account implements Remembered<Entry> {

	private static final Duration TOKENS_REMEMBERED = Duration.ofDays(2);

	private final Map<String, IssuedToken> tokens = new LinkedHashMap<>();

	private final Map<String, Entry.ImageUploaded> images = new LinkedHashMap<>();

	private final Map<String, Entry.MaterialAdded> materials = new LinkedHashMap<>();

	private final Map<String, Entry.DraftAdded> drafts = new LinkedHashMap<>();

	private final Map<String, Publication> publications = new LinkedHashMap<>();

	private final Map<String, String> publishIdByArticle = new LinkedHashMap<>();

	@Override
	public void apply(Entry entry) {
		switch (entry) {
			case Entry.TokenIssued issued -> issue(issued);
			case Entry.ImageUploaded image -> images.put(image.imageId(), image);
			case Entry.MaterialAdded material -> materials.put(material.mediaId(), material);
			case Entry.DraftAdded draft -> drafts.put(draft.mediaId(), draft);
			case Entry.DraftDeleted draft -> drafts.remove(draft.mediaId());
			case Entry.PublishSubmitted submitted -> submit(submitted);
			case Entry.PublishFinished finished -> {
				publishIdByArticle.put(finished.articleId(), finished.publishId());
				change(finished.publishId(), (publication) -> publication.finish(finished));
			}
			case Entry.EventSettled settled -> change(settled.publishId(), Publication::settleEvent);
			case Entry.ArticleDeleted deleted -> change(publishIdByArticle.getOrDefault(deleted.articleId(), ""),
					(publication) -> publication.delete(deleted.index()));
			case Entry.ArticleBlocked blocked ->
				change(publishIdByArticle.getOrDefault(blocked.articleId(), ""), Publication::block);
		}
	}

	@Override
	public void clear() {
		tokens.clear();
		images.clear();
		materials.clear();
		drafts.clear();
		publications.clear();
		publishIdByArticle.clear();
	}

	Optional<IssuedToken> token(String token) {
		return Optional.ofNullable(tokens.get(token));
	}

	/** Oldest first. */
	List<IssuedToken> tokens(Entry.TokenMode mode) {
		return tokens.values().stream().filter((token) -> token.issue().mode() == mode).toList();
	}

	Optional<Entry.ImageUploaded> image(String imageId) {
		return Optional.ofNullable(images.get(imageId));
	}

	boolean hasMaterial(String mediaId) {
		return materials.containsKey(mediaId);
	}

	Optional<Entry.DraftAdded> draft(String mediaId) {
		return Optional.ofNullable(drafts.get(mediaId));
	}

	/** Newest first. */
	List<Entry.DraftAdded> drafts() {
		return new ArrayList<>(drafts.values()).reversed();
	}

	Optional<Publication> publication(String publishId) {
		return Optional.ofNullable(publications.get(publishId));
	}

	Optional<Publication> article(String articleId) {
		return Optional.ofNullable(publishIdByArticle.get(articleId)).map(publications::get);
	}

	/** Oldest first. */
	Collection<Publication> publications() {
		return publications.values();
	}

	/**
	 * A forced refresh and a plain one kill what was before; a due renewal lets both
	 * live.
	 */
	private void issue(Entry.TokenIssued issued) {
		tokens.values().removeIf((token) -> token.issue().expiresAt().plus(TOKENS_REMEMBERED).isBefore(issued.at()));
		if (issued.forced() || issued.mode() == Entry.TokenMode.PLAIN) {
			tokens
				.replaceAll((_, token) -> (token.issue().mode() == issued.mode()) ? token.revoke(issued.at()) : token);
		}
		tokens.put(issued.token(), new IssuedToken(issued, null));
	}

	private void submit(Entry.PublishSubmitted submitted) {
		var draft = drafts.remove(submitted.mediaId());
		var articles = (draft != null) ? draft.articles() : List.<Article>of();
		publications.put(submitted.publishId(), Publication.of(submitted, articles));
	}

	private void change(String publishId, UnaryOperator<Publication> change) {
		publications.computeIfPresent(publishId, (_, publication) -> change.apply(publication));
	}

}
