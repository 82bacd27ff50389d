package io.firewarden.registry.lead;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The way of a 抄告 list to the market regulation authority (integration 2.6,
 * {@code FIRE_NOTICE_TO_SCJG}). Handing the same notice over again is harmless: the
 * number tells the authority that it has it.
 */
public interface ReferralDelivery {

	/**
	 * Hands a list over.
	 * @throws RuntimeException when it cannot be said that it arrived; it is tried again
	 */
	Receipt deliver(Notice notice);

	/**
	 * A list as files: data first, control file last.
	 *
	 * @param referralId our own id of it
	 * @param number 文号 of the document, such as 内消抄〔2022〕3号
	 * @param fileName of the data file, such as
	 * {@code SCJG_NJ_FIRE_NOTICE_TO_SCJG_20220307_001_F.jsonl}
	 * @param lines one JSON object each: LINE, UNISCID, ENTNAME, FINDING, BASIS, BRIGADE,
	 * DOCNO, DOCDATE
	 * @param control the control file ({@code .ok}) with rows, bytes and sha256, as JSON
	 * @param letter the document itself, to print and to file
	 */
	record Notice(String referralId, String number, String fileName, List<String> lines, String control,
			Letter letter) {

		public Notice {
			lines = List.copyOf(lines);
		}

		/** The data file as it is sent: UTF-8, one line each. */
		public String data() {
			return String.join("\n", this.lines) + "\n";
		}

	}

	/** 抄告函: an HTML page for A4. */
	record Letter(String fileName, String html) {
	}

	/**
	 * What the authority says.
	 *
	 * @param no number of its receipt
	 * @param rejected rows it does not take
	 * @param papers sha256 of the papers that it says it has
	 */
	record Receipt(String no, Instant at, int accepted, List<Rejected> rejected, List<String> papers) {

		public Receipt {
			rejected = List.copyOf(rejected);
			// Receipts of before say nothing of papers.
			papers = Optional.ofNullable(papers).map(List::copyOf).orElse(List.of());
		}

	}

	/** A row that is not taken: its line from 1, and why. */
	record Rejected(int line, String reason) {
	}

}
