package io.firewarden.notification.notice.application;

import java.util.function.Function;
import java.util.function.Predicate;

import io.firewarden.notification.notice.domain.Attempt;
import io.firewarden.notification.notice.domain.ExposureNotice;
import io.firewarden.notification.notice.domain.NoticeId;
import io.firewarden.platform.kernel.Jurisdiction;
import io.firewarden.platform.kernel.Versioned;

/** What every command does with a notice: read it within the jurisdiction, try, write. */
final class NoticeChange {

	private static final int ATTEMPTS = 5;

	private final Notices notices;

	NoticeChange(Notices notices) {
		this.notices = notices;
	}

	NoticeOutcome make(NoticeId id, Jurisdiction scope, Function<ExposureNotice, Attempt> command) {
		return make(id, scope, (_) -> true, command);
	}

	NoticeOutcome make(NoticeId id, Jurisdiction scope, Predicate<Versioned<ExposureNotice>> expected,
			Function<ExposureNotice, Attempt> command) {
		// Deliveries report to the notice while people decide about it: whoever is
		// overtaken by such a report tries
		// again on what is there now. A version that the caller named is tested again,
		// too.
		NoticeOutcome outcome = once(id, scope, expected, command);
		for (int again = 1; again < ATTEMPTS && outcome instanceof NoticeOutcome.OvertakenByAnother; again++) {
			outcome = once(id, scope, expected, command);
		}
		return outcome;
	}

	private NoticeOutcome once(NoticeId id, Jurisdiction scope, Predicate<Versioned<ExposureNotice>> expected,
			Function<ExposureNotice, Attempt> command) {
		return this.notices.find(id, scope)
			.map((current) -> expected.test(current) ? attempt(current, command) : new NoticeOutcome.Stale())
			.orElseGet(NoticeOutcome.NotFound::new);
	}

	private NoticeOutcome attempt(Versioned<ExposureNotice> current, Function<ExposureNotice, Attempt> command) {
		return switch (command.apply(current.state())) {
			case Attempt.Made(var changed) -> this.notices.save(current, changed)
					? new NoticeOutcome.Done(new Versioned<>(changed.state(), current.version() + 1))
					: new NoticeOutcome.OvertakenByAnother();
			case Attempt.Refused(var rule) -> new NoticeOutcome.RefusedBy(rule);
		};
	}

}
