package io.firewarden.notification.delivery.adapter;

import java.time.Instant;
import java.util.Objects;

import io.firewarden.notification.delivery.domain.Obstacle;
import io.firewarden.notification.delivery.domain.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A progress as it is stored: its name and what belongs to it.
 *
 * @param at of a stop: where it stopped
 */
record ProgressRecord(Step step, @Nullable String mediaId, @Nullable String publishId, @Nullable String articleId,
		@Nullable String url, @Nullable Instant since, @Nullable ProgressRecord at, Obstacle.@Nullable Kind obstacle,
		@Nullable String detail) {

	/** Names as stored; never renamed. */
	enum Step {

		WAITING, DRAFTING, DRAFTED, SUBMITTING, VANISHED, SUBMITTED, DISCARDING, DONE, REMOVING, REMOVED, NEEDS_PERSON

	}

	static ProgressRecord of(Progress progress) {
		return switch (progress) {
			case Progress.Waiting() -> draft(Step.WAITING, null, null, null);
			case Progress.Drafting() -> draft(Step.DRAFTING, null, null, null);
			case Progress.Drafted(var mediaId) -> draft(Step.DRAFTED, mediaId, null, null);
			case Progress.Submitting(var mediaId) -> draft(Step.SUBMITTING, mediaId, null, null);
			case Progress.Vanished(var mediaId, var since) -> draft(Step.VANISHED, mediaId, null, since);
			case Progress.Submitted(var mediaId, var publishId, var since) ->
				draft(Step.SUBMITTED, mediaId, publishId, since);
			case Progress.Discarding(var mediaId) -> draft(Step.DISCARDING, mediaId, null, null);
			case Progress.Done done -> out(Step.DONE, done);
			case Progress.Removing(var was) -> out(Step.REMOVING, was);
			case Progress.Removed(var url, var when) ->
				new ProgressRecord(Step.REMOVED, null, null, null, url, when, null, null, null);
			case Progress.NeedsPerson(var stoppedAt, var why) -> new ProgressRecord(Step.NEEDS_PERSON, null, null, null,
					null, null, of(stoppedAt), why.kind(), why.detail());
		};
	}

	Progress toProgress() {
		return switch (this.step) {
			case WAITING -> new Progress.Waiting();
			case DRAFTING -> new Progress.Drafting();
			case DRAFTED -> new Progress.Drafted(need(this.mediaId));
			case SUBMITTING -> new Progress.Submitting(need(this.mediaId));
			case VANISHED -> new Progress.Vanished(need(this.mediaId), need(this.since));
			case SUBMITTED -> new Progress.Submitted(need(this.mediaId), need(this.publishId), need(this.since));
			case DISCARDING -> new Progress.Discarding(need(this.mediaId));
			case DONE -> done();
			case REMOVING -> new Progress.Removing(done());
			case REMOVED -> new Progress.Removed(this.url, need(this.since));
			case NEEDS_PERSON -> new Progress.NeedsPerson(need(this.at).toProgress(),
					new Obstacle(need(this.obstacle), need(this.detail)));
		};
	}

	private static ProgressRecord draft(Step step, @Nullable String mediaId, @Nullable String publishId,
			@Nullable Instant since) {
		return new ProgressRecord(step, mediaId, publishId, null, null, since, null, null, null);
	}

	private static ProgressRecord out(Step step, Progress.Done done) {
		return new ProgressRecord(step, null, done.publishId(), done.articleId(), done.url(), done.at(), null, null,
				null);
	}

	private Progress.Done done() {
		return new Progress.Done(need(this.url), this.articleId, this.publishId, need(this.since));
	}

	private static <T> T need(@Nullable T value) {
		return Objects.requireNonNull(value, "a stored delivery lacks what its step needs");
	}

}
