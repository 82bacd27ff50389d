package io.firewarden.standins.market;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** A page for people: what the desk of market regulation received. */
@RestController
@RequestMapping("/exchange")
class DeskController {

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final MarketProperties exchange;

	private final ExchangeLedger ledger;

	private final Clock clock;

	DeskController(MarketProperties exchange, ExchangeLedger ledger, Clock clock) {
		this.exchange = exchange;
		this.ledger = ledger;
		this.clock = clock;
	}

	@GetMapping("/desk")
	ResponseEntity<byte[]> desk() {
		var html = new StringBuilder(400)
			.append("""
					<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>市场监管收文（模拟）</title>
					<meta name="viewport" content="width=device-width"><style>
					body{font:16px/1.6 sans-serif;margin:1.5rem auto;max-width:60rem;padding:0 1rem}
					table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.2rem .5rem;text-align:left}
					</style></head><body><h1>市场监管收文（模拟）</h1>
					""");
		var notices = ledger.with(Exchange::notices);
		if (notices.isEmpty()) {
			html.append("<p>尚未收到抄告。</p>");
		}
		notices.forEach((notice) -> append(html, notice));
		return Replies.text(html.append("</body></html>").toString(), MediaType.TEXT_HTML);
	}

	private void append(StringBuilder html, Entry.NoticeReceived notice) {
		html.append("<h2>").append(escaped(notice.documentNo())).append("</h2><p>回执 ").append(notice.receiptNo());
		html.append("，收到 ").append(shown(notice)).append("，共 ").append(notice.rows().size()).append(" 条");
		html.append(notice.judged(clock.instant()) ? "，接收 " + notice.accepted() + " 条</p>" : "，办理中</p>");
		html.append("<table><tr><th>行</th><th>统一社会信用代码</th><th>企业名称</th><th>结果</th></tr>");
		notice.rows().forEach((row) -> {
			html.append("<tr><td>").append(row.line()).append("</td><td>").append(escaped(row.code()));
			html.append("</td><td>").append(escaped(row.name())).append("</td><td>");
			html.append(row.accepted() ? "接收" : "退回：" + escaped(row.reason())).append("</td></tr>");
		});
		html.append("</table>");
	}

	private String shown(Entry.NoticeReceived notice) {
		return MINUTES.format(ZonedDateTime.ofInstant(notice.at().plus(exchange.shownOffset()), clock.getZone()));
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
