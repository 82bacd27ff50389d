package io.firewarden.notification.notice.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import io.firewarden.notification.delivery.DeliveryDirectory;
import io.firewarden.notification.notice.domain.Basis;
import io.firewarden.notification.notice.domain.ExposureNotice;
import io.firewarden.notification.notice.domain.Masking;
import io.firewarden.notification.notice.domain.TrailEntry;
import io.firewarden.platform.store.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A notice as those who work on it see it.
 *
 * @param body plain text, paragraphs separated by line ends; it holds no markup
 * @param withdrawalReason since the order to withdraw
 */
record NoticeView(String noticeId, long version, NoticeState state, String kind, String uscc, String agencyName,
		String brigade, String authority, String title, String body, List<MaskedFinding> maskedFindings,
		@Nullable String author, @Nullable String reviewer, @Nullable String approver, Basis.@Nullable Ground basis,
		@Nullable String basisReference, int revision, List<DeliveryView> deliveries, Source source,
		@Nullable String withdrawalReason, List<HistoryEntry> history, Instant updatedAt) {

	static NoticeView of(Stored<ExposureNotice> stored, List<DeliveryView> deliveries) {
		var row = NoticeRecord.of(stored.state());
		var matter = row.matter();
		return new NoticeView(row.noticeId(), stored.version(), row.state(), NoticeWire.KIND, matter.uscc(),
				matter.agencyName(), matter.brigade(), matter.authority(), row.text().title(), row.text().body(),
				row.text().masked().stream().map((found) -> new MaskedFinding(found.kind(), found.where())).toList(),
				row.author(), row.reviewer(), row.approver(), (row.basis() != null) ? row.basis().ground() : null,
				(row.basis() != null) ? row.basis().reference() : null, row.revision(), deliveries,
				new Source(matter.caseId(), matter.caseNumber(), matter.filedOn()), row.reason(),
				row.trail()
					.stream()
					.map((entry) -> new HistoryEntry(entry.act(), entry.by(), entry.at(), entry.note()))
					.toList(),
				stored.updatedAt());
	}

	/**
	 * What was masked.
	 *
	 * @param where field and line, such as {@code body:3}
	 */
	record MaskedFinding(Masking.Kind kind, String where) {
	}

	/**
	 * How a channel stands.
	 *
	 * @param detail what a person must do, in the caller's language
	 * @param attempts calls made to the channel
	 */
	record DeliveryView(String channel, DeliveryDirectory.State state, @Nullable String url, @Nullable String detail,
			int attempts) {

		static DeliveryView of(DeliveryDirectory.Status status,
				Function<DeliveryDirectory.Status, @Nullable String> words) {
			return new DeliveryView(status.channel(), status.state(), status.url(), words.apply(status),
					status.attempts());
		}

	}

	/** The case it is about. */
	record Source(String caseId, String number, LocalDate filedOn) {
	}

	/** One line of its story. */
	record HistoryEntry(TrailEntry.Act act, String by, Instant at, @Nullable String note) {
	}

	/** A notice as a row of the list. */
	record NoticeRow(String noticeId, long version, NoticeState state, String kind, String uscc, String agencyName,
			String brigade, String title, int revision, String caseNumber, LocalDate filedOn, @Nullable String author,
			Instant updatedAt) {

		static NoticeRow of(Stored<ExposureNotice> stored) {
			var row = NoticeRecord.of(stored.state());
			var matter = row.matter();
			return new NoticeRow(row.noticeId(), stored.version(), row.state(), NoticeWire.KIND, matter.uscc(),
					matter.agencyName(), matter.brigade(), row.text().title(), row.revision(), matter.caseNumber(),
					matter.filedOn(), row.author(), stored.updatedAt());
		}

	}

}
