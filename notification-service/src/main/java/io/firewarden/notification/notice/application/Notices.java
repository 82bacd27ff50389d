package io.firewarden.notification.notice.application;

import java.util.Optional;
import java.util.function.Function;

import io.firewarden.notification.notice.domain.ExposureNotice;
import io.firewarden.notification.notice.domain.NoticeEvent;
import io.firewarden.notification.notice.domain.NoticeId;
import io.firewarden.platform.event.Incoming;
import io.firewarden.platform.kernel.Changed;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;

/** All exposure notices. */
public interface Notices {

	/** The notice, if it lies in the jurisdiction. */
	Optional<Versioned<ExposureNotice>> find(NoticeId id, Jurisdiction scope);

	/** False when there is a notice with this id. */
	boolean insert(NoticeId id, Changed<ExposureNotice, NoticeEvent> drafted);

	/** Writes state and events together; false when somebody else was faster. */
	boolean save(Versioned<ExposureNotice> before, Changed<ExposureNotice, NoticeEvent> after);

	/** A change caused by an event of a delivery; false when it was applied before. */
	boolean applyOnce(NoticeId id, Incoming<?> cause,
			Function<ExposureNotice, Changed<ExposureNotice, NoticeEvent>> change);

}
