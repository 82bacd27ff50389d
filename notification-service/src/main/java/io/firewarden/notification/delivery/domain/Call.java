package io.firewarden.notification.delivery.domain;

/** One question or order to WeChat. */
public sealed interface Call {

	/** A question changes nothing outside and may be asked again. */
	sealed interface Question extends Call {

	}

	/** An order may change something outside even when no answer comes back. */
	sealed interface Order extends Call {

	}

	/** Is there a draft with our link? */
	record FindDraft(String link) implements Question {
	}

	/** Is this draft still in the box? */
	record LookAtDraft(String mediaId) implements Question {
	}

	/** Is there a public article with our link? */
	record FindArticle(String link) implements Question {
	}

	/** How did the publishing end? */
	record AskResult(String publishId) implements Question {
	}

	/** Add a draft with this text. */
	record AddDraft(Publication publication) implements Order {
	}

	/** Publish this draft; a draft can be submitted once. */
	record Submit(String mediaId) implements Order {
	}

	/** Delete this draft. */
	record DeleteDraft(String mediaId) implements Order {
	}

	/** Delete this article. */
	record DeleteArticle(String articleId) implements Order {
	}

}
