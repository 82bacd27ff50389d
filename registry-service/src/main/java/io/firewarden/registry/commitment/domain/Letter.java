package io.firewarden.registry.commitment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One letter of an agency; the first has the number 1. */
public sealed interface Letter {

	int number();

	/** When it came to be what it is. */
	Instant at();

	/**
	 * 已承诺.
	 *
	 * @param template version of the text
	 * @param signatory who signed for the agency; restricted
	 * @param on the day of {@code at} in Asia/Shanghai
	 */
	record Signed(int number, int template, String signatory, Instant at, LocalDate on) implements Letter {
	}

	/** 拒绝承诺: a state like the others, with its reason; an interview may follow. */
	record Refused(int number, String reason, Instant at, LocalDate on) implements Letter {
	}

	/**
	 * 违背承诺.
	 *
	 * @param conditions codes of the conditions that failed
	 * @param on the day the conditions were judged for
	 */
	record Breached(Signed letter, List<String> conditions, Instant at, LocalDate on) implements Letter {

		public Breached {
			conditions = List.copyOf(conditions);
		}

		@Override
		public int number() {
			return this.letter.number;
		}

	}

}
