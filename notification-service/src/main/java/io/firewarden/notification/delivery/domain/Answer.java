package io.firewarden.notification.delivery.domain;

import java.time.Duration;

/** What came back for a {@link Call}, in our words. */
public sealed interface Answer {

	/** The draft is there, under this id. */
	record DraftThere(String mediaId) implements Answer {
	}

	/** No such draft. */
	record DraftGone() implements Answer {
	}

	/** Taken for publishing. */
	record Accepted(String publishId) implements Answer {
	}

	/** Publishing goes on. */
	record StillRunning() implements Answer {
	}

	/** The article is public. */
	record Public(String articleId, String url) implements Answer {
	}

	/** No such article. */
	record ArticleGone() implements Answer {
	}

	/** Publishing ended without an article. */
	record Failed(String detail) implements Answer {
	}

	/** It was public and was taken down on the platform. */
	record TakenDown(String detail) implements Answer {
	}

	/** The platform does not know this publish id. */
	record ResultUnknown() implements Answer {
	}

	/** Deleted. */
	record Deleted() implements Answer {
	}

	/** No usable answer, or "busy": whether an order had its effect is not known. */
	record Unclear(String detail) implements Answer {
	}

	/** Refused for now; comes right by waiting at least so long. */
	record Later(Duration pause, String detail) implements Answer {
	}

	/** Refused for good, without effect. */
	record Refused(Obstacle obstacle) implements Answer {
	}

}
