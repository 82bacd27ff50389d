package io.firewarden.registry.sharing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * 共享交换平台: what can be asked of it. Every ending has a name; what came in place of data is
 * kept as it came.
 */
public interface DataExchange {

	/** Whether an address is set at all. */
	boolean configured();

	/**
	 * Pulls what a table has for a day, page by page, and writes it as JSON lines, one
	 * object a row. What was written counts only when the answer is {@link Pulled.Rows}.
	 * @throws IOException when the lines cannot be written
	 */
	Pulled pull(String table, LocalDate day, OutputStream lines) throws IOException;

	/** Hands a referral over. The same document number and content again are harmless. */
	Handed hand(Referral referral);

	/** Asks for the receipt of a referral that was handed over. */
	Handed receipt(String documentNo);

	/** How a pull ended. */
	sealed interface Pulled {

		/**
		 * The day came.
		 *
		 * @param stated how many rows there are, as the exchange says
		 * @param charset the charset the answers really had
		 */
		record Rows(long stated, long written, String charset) implements Pulled {
		}

		/** The exchange has nothing for the day. */
		record Nothing() implements Pulled {
		}

		/** Something came that is no data: a page of HTML, a line of text. */
		record Unreadable(Kind kind, byte[] answer) implements Pulled {
		}

		/** The exchange said no, in its own code and words. */
		record Refused(String code, String message) implements Pulled {
		}

		/** There was no answer, or the breaker is open. It is tried again later. */
		record Away(String detail) implements Pulled {
		}

	}

	/** What came in place of data. */
	enum Kind {

		HTML, TEXT, JSON

	}

	/** How handing over, or asking for the receipt, ended. */
	sealed interface Handed {

		/** It is there, but its rows were not judged yet. */
		record Pending(String receiptNo, Instant at) implements Handed {
		}

		/**
		 * Its rows were judged.
		 *
		 * @param papers sha256 of the papers that arrived
		 */
		record Judged(String receiptNo, Instant at, int accepted, List<RefusedRow> refused,
				List<String> papers) implements Handed {

			public Judged {
				refused = List.copyOf(refused);
				papers = List.copyOf(papers);
			}

		}

		/** The exchange does not know the document number. */
		record Unknown() implements Handed {
		}

		record Refused(String code, String message) implements Handed {
		}

		record Away(String detail) implements Handed {
		}

	}

	/** A row that was not taken: its line from 1. */
	record RefusedRow(int line, String reason) {
	}

	/**
	 * A referral.
	 *
	 * @param control JSON with rows and sha256 of the data
	 * @param data JSON lines, UTF-8
	 * @param letter the document, a page of HTML
	 */
	record Referral(String documentNo, String fileName, String control, String data, String letterName, String letter) {
	}

}
