package io.firewarden.standins.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The controls of the exchange. */
@RestController
@RequestMapping("/_sim/exchange")
class MarketSimController {

	private final ExchangeLedger ledger;

	private final MarketFaults faults;

	MarketSimController(ExchangeLedger ledger, MarketFaults faults) {
		this.ledger = ledger;
		this.faults = faults;
	}

	/** The body is JSON lines; an empty one is a day without data. */
	@PutMapping("/days/{table}/{day}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void fill(@PathVariable String table, @PathVariable LocalDate day,
			@RequestBody(required = false) @Nullable String lines) {
		var rows = (lines != null) ? lines.lines().filter((line) -> !line.isBlank()).toList() : List.<String>of();
		rows.forEach(Replies.JSON::readTree);
		ledger.record(new Entry.DayFilled(table, day, rows));
	}

	@PostMapping("/faults")
	@ResponseStatus(HttpStatus.CREATED)
	void add(@RequestBody FaultRequest request) {
		faults.add(request.kind(), (request.times() != null) ? request.times() : 1);
	}

	@GetMapping("/faults")
	Map<MarketFaults.Kind, Integer> waiting() {
		return faults.waiting();
	}

	/** What was received, newest first, with the judgement of each row. */
	@GetMapping("/notices")
	List<Entry.NoticeReceived> notices() {
		return ledger.with(Exchange::notices);
	}

	record FaultRequest(MarketFaults.Kind kind, @Nullable Integer times) {
	}

}
