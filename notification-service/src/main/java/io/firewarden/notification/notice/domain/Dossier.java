package io.firewarden.notification.notice.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.firewarden.notification.notice.domain.TrailEntry.Act;
import org.jspecify.annotations.Nullable;

/**
 * What a notice carries through all its states.
 *
 * @param revision of the published text; a notice that was withdrawn and written anew
 * would have the next one
 */
public record Dossier(NoticeId id, Matter matter, int revision, NoticeText text, Hands hands, List<TrailEntry> trail) {

	public Dossier {
		trail = List.copyOf(trail);
	}

	Dossier with(Hands others) {
		return new Dossier(this.id, this.matter, this.revision, this.text, others, this.trail);
	}

	Dossier with(NoticeText other) {
		return new Dossier(this.id, this.matter, this.revision, other, this.hands, this.trail);
	}

	Dossier noted(Act act, String by, Instant at, @Nullable String note) {
		var longer = new ArrayList<>(this.trail);
		// Editing saves often; a run of edits by one person is one line.
		if (act == Act.EDITED && longer.getLast().act() == act && longer.getLast().by().equals(by)) {
			longer.removeLast();
		}
		longer.add(new TrailEntry(act, by, at, note));
		return new Dossier(this.id, this.matter, this.revision, this.text, this.hands, longer);
	}

}
