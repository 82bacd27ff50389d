package io.firewarden.notification.notice.application;

import java.time.Instant;
import java.util.Set;

import io.firewarden.notification.notice.domain.Account;
import io.firewarden.notification.notice.domain.NoticeId;
import io.firewarden.notification.notice.domain.NoticeText;
import io.firewarden.notification.notice.domain.PersonName;
import io.firewarden.platform.kernel.Jurisdiction;

/** An officer rewrites the text of a draft; it is cleaned and masked again. */
public final class EditNotice {

	private final NoticeChange change;

	public EditNotice(Notices notices) {
		this.change = new NoticeChange(notices);
	}

	/**
	 * The new text.
	 *
	 * @param expected version the writer has seen
	 * @param persons names of natural persons in the text; they are masked and not kept
	 */
	public record Command(NoticeId id, long expected, String title, String body, Set<PersonName> persons,
			Account writer, Jurisdiction scope) {

		public Command {
			persons = Set.copyOf(persons);
		}

	}

	public NoticeOutcome handle(Command command, Instant now) {
		return this.change.make(command.id(), command.scope(), (current) -> current.version() == command.expected(),
				(notice) -> notice.edit(NoticeText.of(command.title(), command.body(),
						notice.dossier().matter().codes(), command.persons()), command.writer(), now));
	}

}
