package io.firewarden.notification.notice.application;

import java.time.Instant;
import java.util.List;

import io.firewarden.notification.notice.domain.ExposureNotice;
import io.firewarden.notification.notice.domain.Matter;
import io.firewarden.notification.notice.domain.NoticeComposer;
import io.firewarden.notification.notice.domain.NoticeId;
import io.firewarden.platform.id.Ids;

/** A filed case (立案) raises the draft of a notice. */
public final class DraftNotice {

	private final Notices notices;

	private final NoticeComposer composer;

	public DraftNotice(Notices notices, NoticeComposer composer) {
		this.notices = notices;
		this.composer = composer;
	}

	/** The case as far as it may be told. */
	public record Command(Matter matter, List<String> violationCodes, List<String> itemCodes) {

		public Command {
			violationCodes = List.copyOf(violationCodes);
			itemCodes = List.copyOf(itemCodes);
		}

	}

	/** How drafting ends. */
	public sealed interface Outcome {

		record Drafted(NoticeId id) implements Outcome {
		}

		record DraftedBefore(NoticeId id) implements Outcome {
		}

	}

	public Outcome handle(Command command, Instant now) {
		var matter = command.matter();
		// One case, one notice: a repeated event meets its own id.
		var id = new NoticeId(Ids.derived("notice", matter.caseId()));
		var text = this.composer.compose(matter, command.violationCodes(), command.itemCodes());
		return this.notices.insert(id, ExposureNotice.draft(id, matter, text, now)) ? new Outcome.Drafted(id)
				: new Outcome.DraftedBefore(id);
	}

}
