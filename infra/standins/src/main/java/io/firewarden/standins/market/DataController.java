package io.firewarden.standins.market;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The pull by day: one table, one day, page by page. */
@RestController
@RequestMapping("/exchange")
class DataController {

	private static final int MOST_ROWS = 1000;

	private static final String LOGIN_PAGE = """
			<!DOCTYPE html>
			<html><head><title>政务外网接入认证</title></head>
			<body><form action="/portal/login" method="post"><input name="user"><input name="password" type="password">
			<button>登录</button></form></body></html>
			""";

	private final MarketProperties exchange;

	private final Signatures signatures;

	private final ExchangeLedger ledger;

	private final DayRows days;

	private final MarketFaults faults;

	private final Clock clock;

	DataController(MarketProperties exchange, Signatures signatures, ExchangeLedger ledger, DayRows days,
			MarketFaults faults, Clock clock) {
		this.exchange = exchange;
		this.signatures = signatures;
		this.ledger = ledger;
		this.days = days;
		this.faults = faults;
		this.clock = clock;
	}

	/** The first row is number 0. */
	@GetMapping("/data")
	ResponseEntity<byte[]> data(HttpServletRequest request, @RequestParam(defaultValue = "") String tableId,
			@RequestParam(defaultValue = "") String submittedDate,
			@RequestParam(name = "STARTNUM", defaultValue = "0") int start,
			@RequestParam(name = "PAGENUM", defaultValue = "200") int size) {
		if (faults.meets(MarketFaults.Kind.HTML_PAGE)) {
			return Replies.text(LOGIN_PAGE, MediaType.TEXT_HTML);
		}
		if (faults.meets(MarketFaults.Kind.PLAIN_TEXT)) {
			return Replies.text("系统维护中，请稍后再试");
		}
		if (faults.meets(MarketFaults.Kind.SECRET_EXPIRES)) {
			ledger.record(new Entry.SecretsEnded(clock.instant()));
		}
		signatures.check(Signatures.Call.of(request), exchange.dataService());
		if (start < 0 || size < 1 || size > MOST_ROWS) {
			throw new ExchangeError("E-201", "STARTNUM、PAGENUM 不正确，每页不超过 " + MOST_ROWS);
		}
		Optional<List<String>> found = days.of(tableId, submittedDate);
		if (found.isEmpty()) {
			return Replies.text(Replies.NO_DATA);
		}
		return page(tableId, LocalDate.parse(submittedDate), rows(tableId, submittedDate, found.get()), start, size);
	}

	private List<String> rows(String table, String submittedDate, List<String> rows) {
		return faults.meets(MarketFaults.Kind.SAME_DAY_TWICE)
				? days.of(table, LocalDate.parse(submittedDate).minusDays(1)).orElse(rows) : rows;
	}

	private ResponseEntity<byte[]> page(String table, LocalDate day, List<String> rows, int start, int size) {
		Charset charset = faults.meets(MarketFaults.Kind.WRONG_CHARSET) ? Charset.forName("GB18030")
				: StandardCharsets.UTF_8;
		if (faults.meets(MarketFaults.Kind.NO_ROWS)) {
			return Replies.json(new Rowless(table, day.toString(), rows.size()), charset);
		}
		int total = rows.size() + (faults.meets(MarketFaults.Kind.LYING_COUNT) ? 1 : 0);
		List<JsonNode> page = rows.stream().skip(start).limit(size).map(Replies.JSON::readTree).toList();
		return Replies.json(new Page(table, day.toString(), total, page), charset);
	}

	/** The total is that of the day, not of the page. */
	record Page(String tableId, String submittedDate, int total, List<JsonNode> rows) {
	}

	record Rowless(String tableId, String submittedDate, int total) {
	}

}
