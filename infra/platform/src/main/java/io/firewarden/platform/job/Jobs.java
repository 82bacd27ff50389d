package io.firewarden.platform.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.firewarden.platform.access.Acting;
import io.firewarden.platform.id.Ids;
import io.firewarden.platform.store.ServiceDatabase;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs long work beside the request that asked for it. Progress is kept in the store, so
 * that every instance and the next page load can show it; a job whose process died shows
 * as interrupted.
 */
public final class Jobs {

	private static final Logger log = LoggerFactory.getLogger(Jobs.class);

	private static final Duration SILENCE = Duration.ofSeconds(30);

	private static final Duration TELL_EVERY = Duration.ofMillis(300);

	private final MongoCollection<Document> jobs;

	private final Ids ids;

	private final Clock clock;

	private final Clock realTime;

	Jobs(ServiceDatabase database, Ids ids, Clock clock, Clock realTime) {
		this.jobs = database.collection("jobs");
		this.ids = ids;
		this.clock = clock;
		this.realTime = realTime;
	}

	/** Starts the work and answers at once. */
	public JobView start(String kind, long total, JobBody body) {
		// The job is not the request: what it writes is no part of its answer.
		Acting acting = Acting.current().in(null);
		Document job = new Document("_id", this.ids.next()).append("kind", kind)
			.append("state", JobView.State.RUNNING.name())
			.append("done", 0L)
			.append("total", total)
			.append("by", acting.actor())
			.append("startedAt", Date.from(this.clock.instant()))
			.append("aliveAt", Date.from(this.realTime.instant()));
		this.jobs.insertOne(job);
		Thread.ofVirtual().name("job-" + kind).start(() -> acting.run(() -> work(job.getString("_id"), body)));
		return view(job);
	}

	public Optional<JobView> find(String id) {
		return Optional.ofNullable(this.jobs.find(Filters.eq("_id", id)).first()).map(this::view);
	}

	/** Asks a job to stop at its next step; false when it has ended. */
	public boolean cancel(String id) {
		return this.jobs
			.updateOne(Filters.and(Filters.eq("_id", id), Filters.eq("state", JobView.State.RUNNING.name())),
					Updates.set("cancel", true))
			.getMatchedCount() == 1;
	}

	private void work(String id, JobBody body) {
		Telling telling = new Telling(id);
		try {
			String message = body.run(telling);
			end(telling, telling.cancelled ? JobView.State.CANCELLED : JobView.State.DONE, message);
		}
		catch (RuntimeException ex) {
			log.error("job {} failed", id, ex);
			end(telling, JobView.State.FAILED, ex.getMessage());
		}
	}

	private void end(Telling telling, JobView.State state, @Nullable String message) {
		this.jobs.updateOne(Filters.eq("_id", telling.id),
				Updates.combine(Updates.set("state", state.name()), Updates.set("done", telling.done),
						Updates.set("message", message), Updates.set("finishedAt", Date.from(this.clock.instant()))));
	}

	private JobView view(Document job) {
		JobView.State state = JobView.State.valueOf(job.getString("state"));
		Instant alive = job.getDate("aliveAt").toInstant();
		if (state == JobView.State.RUNNING && alive.isBefore(this.realTime.instant().minus(SILENCE))) {
			state = JobView.State.INTERRUPTED;
		}
		Date finished = job.getDate("finishedAt");
		return new JobView(job.getString("_id"), job.getString("kind"), state,
				job.get("done", Number.class).longValue(), job.get("total", Number.class).longValue(),
				job.getString("message"), job.getDate("startedAt").toInstant(),
				(finished != null) ? finished.toInstant() : null);
	}

	private final class Telling implements JobBody.Progress {

		private final String id;

		private long done;

		private boolean cancelled;

		private Instant toldAt;

		Telling(String id) {
			this.id = id;
			this.toldAt = Jobs.this.realTime.instant();
		}

		@Override
		public void step() {
			this.done++;
			Instant now = Jobs.this.realTime.instant();
			if (now.isAfter(this.toldAt.plus(TELL_EVERY))) {
				this.toldAt = now;
				Document job = Jobs.this.jobs.findOneAndUpdate(Filters.eq("_id", this.id),
						Updates.combine(Updates.set("done", this.done), Updates.set("aliveAt", Date.from(now))));
				this.cancelled = job != null && job.getBoolean("cancel", false);
			}
		}

		@Override
		public boolean cancelled() {
			return this.cancelled;
		}

	}

}
