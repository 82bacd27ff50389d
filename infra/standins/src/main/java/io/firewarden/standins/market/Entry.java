package io.firewarden.standins.market;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/** What happened at the exchange; its state is the sum of these. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "entry")
sealed interface Entry {

	@JsonTypeName("secret-issued")
	record SecretIssued(String secret, Instant endsAt) implements Entry {
	}

	/** All secrets end now: a fault that a person switched on. */
	@JsonTypeName("secrets-ended")
	record SecretsEnded(Instant at) implements Entry {
	}

	/** The rows, JSON objects, that a table has for a day. */
	@JsonTypeName("day-filled")
	record DayFilled(String table, LocalDate day, List<String> rows) implements Entry {
	}

	/**
	 * A referral came; its rows were judged, and the judgement is told when it is due.
	 */
	@JsonTypeName("notice-received")
	record NoticeReceived(String documentNo, String receiptNo, String sha256, Instant at, Instant judgedAt,
			String document, List<RowReceipt> rows) implements Entry {

		boolean judged(Instant now) {
			return !now.isBefore(judgedAt);
		}

		long accepted() {
			return rows.stream().filter(RowReceipt::accepted).count();
		}

	}

	/**
	 * What the desk says to one row.
	 *
	 * @param line from 1
	 * @param reason why it was refused, empty when it was accepted
	 */
	record RowReceipt(int line, String code, String name, boolean accepted, String reason) {
	}

}
