package io.firewarden.inspection.evidence.application;

import java.time.Instant;
import java.util.List;

import io.firewarden.inspection.evidence.domain.Digest;
import io.firewarden.inspection.evidence.domain.Origin;
import io.firewarden.inspection.evidence.domain.Photo;
import io.firewarden.inspection.task.TaskDirectory;
import io.firewarden.platform.kernel.FileFormat;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** An officer of the team stores a photo under its digest. */
public final class StorePhoto {

	static final Rule NOT_OF_THE_TEAM = new Rule("INS-001");

	static final Rule SIGNED_FOR_GOOD = new Rule("INS-002");

	static final Rule OTHER_DIGEST = new Rule("INS-016");

	static final Rule NO_PHOTO = new Rule("INS-017");

	static final Rule TOO_LARGE = new Rule("INS-018");

	private final TaskDirectory tasks;

	private final Photos photos;

	public StorePhoto(TaskDirectory tasks, Photos photos) {
		this.tasks = tasks;
		this.photos = photos;
	}

	public Outcome handle(Command command, Instant now) {
		return this.tasks.find(command.taskId())
			.map((task) -> store(task, command, now))
			.orElseGet(Outcome.NotFound::new);
	}

	private Outcome store(TaskDirectory.Facts task, Command command, Instant now) {
		if (command.officer() == null || !task.officers().contains(command.officer())) {
			return command.jurisdiction().covers(task.brigade(), task.uscc())
					? new Outcome.NotOfTheTeam(NOT_OF_THE_TEAM) : new Outcome.NotFound();
		}
		if (command.bytes().length > Photo.LARGEST) {
			return new Outcome.TooLarge(TOO_LARGE);
		}
		var format = FileFormat.of(command.bytes()).filter(FileFormat::isPicture);
		if (format.isEmpty()) {
			return new Outcome.NotAPhoto(NO_PHOTO);
		}
		if (!Digest.of(command.bytes()).equals(command.digest())) {
			return new Outcome.RefusedBy(OTHER_DIGEST);
		}
		if (task.signed()) {
			return new Outcome.RefusedBy(SIGNED_FOR_GOOD);
		}
		var photo = new Photo(command.digest(), format.get(), command.bytes());
		var origin = new Origin(task.taskId(), task.brigade(), task.uscc(), List.copyOf(task.officers()),
				command.officer(), now);
		return this.photos.keep(photo, origin) ? new Outcome.Stored(photo) : new Outcome.StoredBefore(photo);
	}

	/**
	 * The bytes and the digest the sender computed.
	 *
	 * @param officer null for callers that are no officers
	 */
	public record Command(String taskId, Digest digest, byte[] bytes, @Nullable String officer,
			Jurisdiction jurisdiction) {
	}

	/** How it ended. */
	public sealed interface Outcome {

		record Stored(Photo photo) implements Outcome {
		}

		record StoredBefore(Photo photo) implements Outcome {
		}

		record NotFound() implements Outcome {
		}

		record NotOfTheTeam(Rule rule) implements Outcome {
		}

		record TooLarge(Rule rule) implements Outcome {
		}

		record NotAPhoto(Rule rule) implements Outcome {
		}

		record RefusedBy(Rule rule) implements Outcome {
		}

	}

}
