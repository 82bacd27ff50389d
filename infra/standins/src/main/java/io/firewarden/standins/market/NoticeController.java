package io.firewarden.standins.market;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Takes referrals (抄告): control, machine file and perhaps the letter itself, and answers
 * with a receipt. The same document number with the same file is the same referral.
 */
@RestController
@RequestMapping("/exchange")
class NoticeController {

	private final MarketProperties exchange;

	private final Signatures signatures;

	private final ExchangeLedger ledger;

	private final Clock clock;

	NoticeController(MarketProperties exchange, Signatures signatures, ExchangeLedger ledger, Clock clock) {
		this.exchange = exchange;
		this.signatures = signatures;
		this.ledger = ledger;
		this.clock = clock;
	}

	@PostMapping("/notices")
	ResponseEntity<byte[]> receive(HttpServletRequest request, @RequestParam("control") MultipartFile control,
			@RequestParam("data") MultipartFile data, @RequestParam(defaultValue = "") String documentNo,
			@RequestParam(required = false) @Nullable MultipartFile document) throws IOException {
		signatures.check(Signatures.Call.of(request), exchange.noticeService());
		JsonNode said = read(control.getBytes());
		byte[] file = data.getBytes();
		String sha256 = Sealing.sha256(file);
		List<Entry.RowReceipt> rows = ReferralDesk.judge(file);
		if (documentNo.isBlank()) {
			throw new ExchangeError("E-301", "缺少文号");
		}
		if (!said.path("sha256").asString("").equals(sha256) || said.path("rows").asInt(-1) != rows.size()) {
			throw new ExchangeError("E-302", "控制文件与数据不符");
		}
		String letter = (document != null) ? new String(document.getBytes(), StandardCharsets.UTF_8) : "";
		var kept = ledger.with((state) -> keep(state, documentNo, sha256, letter, rows));
		if (!kept.sha256().equals(sha256)) {
			throw new ExchangeError("E-303", "文号已使用，内容不同");
		}
		return Replies.json(Replies.Success.of(Receipt.of(kept, clock.instant())));
	}

	@GetMapping("/receipts")
	ResponseEntity<byte[]> receipt(HttpServletRequest request, @RequestParam(defaultValue = "") String documentNo) {
		signatures.check(Signatures.Call.of(request), exchange.noticeService());
		Optional<Entry.NoticeReceived> notice = ledger.with((state) -> state.notice(documentNo));
		return notice.map((one) -> Replies.json(Replies.Success.of(Receipt.of(one, clock.instant()))))
			.orElseGet(() -> Replies.text(Replies.NO_DATA));
	}

	private Entry.NoticeReceived keep(Exchange state, String documentNo, String sha256, String letter,
			List<Entry.RowReceipt> rows) {
		return state.notice(documentNo).orElseGet(() -> {
			Instant now = clock.instant();
			var notice = new Entry.NoticeReceived(documentNo, "SCJG-%05d".formatted(state.notices().size() + 1), sha256,
					now, now.plus(exchange.receiptDelay()), letter, rows);
			ledger.record(notice);
			return notice;
		});
	}

	private static JsonNode read(byte[] control) {
		try {
			return Replies.JSON.readTree(new String(control, StandardCharsets.UTF_8));
		}
		catch (JacksonException _) {
			throw new ExchangeError("E-302", "控制文件与数据不符");
		}
	}

	/** A paper that arrived, by its part of the request. */
	record Paper(String part, String sha256) {

		static List<Paper> of(Entry.NoticeReceived notice) {
			Paper data = new Paper("data", notice.sha256());
			return notice.document().isEmpty() ? List.of(data) : List.of(data,
					new Paper("document", Sealing.sha256(notice.document().getBytes(StandardCharsets.UTF_8))));
		}

	}

	/** As the desk tells it: the rows only when they were judged. */
	record Receipt(String receiptNo, String documentNo, String state, String receivedAt, long accepted, long refused,
			List<Entry.RowReceipt> rows, List<Paper> documents) {

		static Receipt of(Entry.NoticeReceived notice, Instant now) {
			if (!notice.judged(now)) {
				return new Receipt(notice.receiptNo(), notice.documentNo(), "PROCESSING", notice.at().toString(), 0, 0,
						List.of(), Paper.of(notice));
			}
			long accepted = notice.accepted();
			long refused = notice.rows().size() - accepted;
			return new Receipt(notice.receiptNo(), notice.documentNo(), (refused == 0) ? "ACCEPTED" : "PARTLY_REFUSED",
					notice.at().toString(), accepted, refused, notice.rows(), Paper.of(notice));
		}

	}

}
