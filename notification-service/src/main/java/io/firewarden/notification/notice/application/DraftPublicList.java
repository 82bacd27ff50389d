package io.firewarden.notification.notice.application;

import java.time.Instant;
import java.util.List;

import io.firewarden.notification.notice.application.DraftNotice.Outcome;
import io.firewarden.notification.notice.domain.ExposureNotice;
import io.firewarden.notification.notice.domain.Matter;
import io.firewarden.notification.notice.domain.NoticeComposer;
import io.firewarden.notification.notice.domain.NoticeId;
import io.firewarden.platform.id.Ids;

/**
 * A list of enterprises that the registry asks to publish raises the draft of a notice.
 */
public final class DraftPublicList {

	private final Notices notices;

	private final NoticeComposer composer;

	public DraftPublicList(Notices notices, NoticeComposer composer) {
		this.notices = notices;
		this.composer = composer;
	}

	/** A list: the matter names the first enterprise, {@code names} all in order. */
	public record Command(Matter matter, List<String> names) {

		public Command {
			names = List.copyOf(names);
		}

	}

	public Outcome handle(Command command, Instant now) {
		var matter = command.matter();
		// One list, one notice: a repeated event meets its own id.
		var id = new NoticeId(Ids.derived("notice", matter.caseId()));
		var text = this.composer.composeList(matter, command.names());
		return this.notices.insert(id, ExposureNotice.draft(id, matter, text, now)) ? new Outcome.Drafted(id)
				: new Outcome.DraftedBefore(id);
	}

}
