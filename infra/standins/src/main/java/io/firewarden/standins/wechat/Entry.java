package io.firewarden.standins.wechat;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/** What happened to the account; the account is the sum of its entries. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "entry")
sealed interface Entry {

	enum TokenMode {

		/** Of {@code stable_token}. */
		STABLE,
		/** Of {@code token}. */
		PLAIN

	}

	@JsonTypeName("token-issued")
	record TokenIssued(TokenMode mode, String token, Instant at, Instant expiresAt, boolean forced) implements Entry {
	}

	@JsonTypeName("image-uploaded")
	record ImageUploaded(String imageId, String contentType) implements Entry {
	}

	@JsonTypeName("material-added")
	record MaterialAdded(String mediaId, String type, String imageId) implements Entry {
	}

	@JsonTypeName("draft-added")
	record DraftAdded(String mediaId, Instant at, List<Article> articles) implements Entry {
	}

	@JsonTypeName("draft-deleted")
	record DraftDeleted(String mediaId) implements Entry {
	}

	/** The status is the end decided for the job; nobody learns it before it is due. */
	@JsonTypeName("publish-submitted")
	record PublishSubmitted(String publishId, String msgDataId, String mediaId, Instant at, Instant dueAt, int status,
			List<Integer> failIdx) implements Entry {
	}

	@JsonTypeName("publish-finished")
	record PublishFinished(String publishId, Instant at, String articleId) implements Entry {
	}

	/**
	 * The event of a job needs no more sending: acknowledged, lost on purpose or given
	 * up.
	 */
	@JsonTypeName("event-settled")
	record EventSettled(String publishId, String how) implements Entry {
	}

	/** Index from 1; 0 for all. */
	@JsonTypeName("article-deleted")
	record ArticleDeleted(String articleId, int index) implements Entry {
	}

	@JsonTypeName("article-blocked")
	record ArticleBlocked(String articleId) implements Entry {
	}

}
