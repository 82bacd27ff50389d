package io.firewarden.registry.lead.adapter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.firewarden.registry.lead.ReferralDelivery.Notice;
import io.firewarden.registry.lead.domain.GapList;
import io.firewarden.registry.lead.domain.Referral;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** A referral as a letter to print and as the files of scjg-feed/1 (integration 2.6). */
final class ReferralFiles {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

	private final LeadWording wording;

	ReferralFiles(LeadWording wording) {
		this.wording = wording;
	}

	/** Data and control file; the same referral gives the same bytes. */
	Notice notice(Referral referral) {
		List<String> lines = referral.rows().stream().map((row) -> line(referral, row)).toList();
		String name = "SCJG_NJ_FIRE_NOTICE_TO_SCJG_%s_%03d_F.jsonl".formatted(DAY.format(referral.documentOn()),
				referral.sequence());
		Notice bare = new Notice(referral.id(), referral.number(), name, lines, "");
		byte[] bytes = bare.data().getBytes(StandardCharsets.UTF_8);
		Map<String, Object> control = new LinkedHashMap<>();
		control.put("spec", "scjg-feed/1");
		control.put("table", "FIRE_NOTICE_TO_SCJG");
		control.put("batch", "%s-%03d".formatted(DAY.format(referral.documentOn()), referral.sequence()));
		control.put("mode", "F");
		control.put("file", name);
		control.put("charset", "UTF-8");
		control.put("rows", lines.size());
		control.put("bytes", bytes.length);
		control.put("sha256", sha256(bytes));
		control.put("producedAt", referral.sentAt().toString());
		return new Notice(referral.id(), referral.number(), name, lines,
				JsonMapper.shared().writeValueAsString(control));
	}

	private static String line(Referral referral, Referral.Row row) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("LINE", row.line());
		json.put("UNISCID", (row.uscc() != null) ? row.uscc() : "");
		json.put("ENTNAME", row.name());
		json.put("FINDING", row.rule() + " " + row.finding());
		json.put("BASIS", row.basis());
		json.put("BRIGADE", (row.brigade() != null) ? row.brigade() : "511000");
		json.put("DOCNO", referral.number());
		json.put("DOCDATE", referral.documentOn().toString());
		return JsonMapper.shared().writeValueAsString(json);
	}

	/** The letter, for A4. */
	String letter(Referral referral) {
		boolean scope = referral.list() == GapList.MARKET_WITHOUT_FIRE;
		StringBuilder html = new StringBuilder(4000);
		html.append("<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>")
			.append(escaped(referral.number()))
			.append("</title><style>@page{size:A4;margin:2.5cm}body{font-family:FangSong,仿宋,serif;font-size:16pt;"
					+ "line-height:1.8;max-width:21cm;margin:1.5cm auto;padding:0 1cm}h1{font-size:22pt;text-align:center;"
					+ "font-family:SimSun,宋体,serif}p{text-indent:2em}.no{text-align:center;text-indent:0}.end{text-align:right}"
					+ "table{border-collapse:collapse;width:100%;font-size:11pt;line-height:1.4}td,th{border:1px solid #000;"
					+ "padding:4px;text-align:left;word-break:break-all}thead{display:table-header-group}"
					+ "tr{break-inside:avoid}</style></head><body><h1>内江市消防救援支队<br>关于抄告")
			.append(scope ? "有消防技术服务经营范围而未登记备案企业" : "执业而市场主体登记存在问题机构")
			.append("情况的函</h1><p class=\"no\">")
			.append(escaped(referral.number()))
			.append("</p><p style=\"text-indent:0\">内江市市场监督管理局：</p><p>经比对市场主体登记数据与消防技术服务机构登记、执业情况，现将")
			.append(referral.rows().size())
			.append("家企业的有关情况抄告贵局，请依职责核查处理，并将结果函告我支队。</p>");
		if (referral.note() != null) {
			html.append("<p>").append(escaped(referral.note())).append("</p>");
		}
		html.append("<p class=\"end\">内江市消防救援支队<br>")
			.append(WRITTEN.format(referral.documentOn()))
			.append("</p><table><thead><tr><th>序号</th><th>企业名称</th><th>统一社会信用代码</th><th>发现情况</th><th>依据</th>"
					+ "<th>所属大队</th></tr></thead><tbody>");
		for (Referral.Row row : referral.rows()) {
			html.append("<tr><td>")
				.append(row.line())
				.append("</td><td>")
				.append(escaped(row.name()))
				.append("</td><td>")
				.append(escaped((row.uscc() != null) ? row.uscc() : ""))
				.append("</td><td>")
				.append(escaped(row.finding()))
				.append("</td><td>")
				.append(escaped(row.basis()))
				.append("</td><td>")
				.append(escaped((row.brigade() != null) ? this.wording.brigade(row.brigade(), Locale.CHINA) : ""))
				.append("</td></tr>");
		}
		return html.append("</tbody></table></body></html>").toString();
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
