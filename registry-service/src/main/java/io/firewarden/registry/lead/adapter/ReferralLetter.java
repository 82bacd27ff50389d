package io.firewarden.registry.lead.adapter;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.firewarden.registry.lead.ReferralDelivery.Letter;
import io.firewarden.registry.lead.domain.GapList;
import io.firewarden.registry.lead.domain.Referral;
import org.springframework.web.util.HtmlUtils;

/** 抄告函: what the referral says, with number and date, to print and to file. */
final class ReferralLetter {

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

	private final LeadWording wording;

	ReferralLetter(LeadWording wording) {
		this.wording = wording;
	}

	/** The letter, for A4; the same referral gives the same bytes. */
	Letter of(Referral referral) {
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
		return new Letter(referral.number() + ".html", html.append("</tbody></table></body></html>").toString());
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
