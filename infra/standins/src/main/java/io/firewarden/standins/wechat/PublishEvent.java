package io.firewarden.standins.wechat;

import java.time.Instant;

/** {@code PUBLISHJOBFINISH}: the XML that tells the end of a publication. */
final class PublishEvent {

	private PublishEvent() {
	}

	static String xml(Publication publication, WechatProperties account, PublicAddress address, Instant at) {
		var info = new StringBuilder();
		info.append("<publish_id>").append(publication.publishId()).append("</publish_id>");
		info.append("<publish_status>").append(publication.submission().status()).append("</publish_status>");
		if (!publication.articleId().isEmpty()) {
			info.append("<article_id>").append(cdata(publication.articleId())).append("</article_id>");
			info.append("<article_detail><count>").append(publication.articles().size()).append("</count>");
			for (int i = 1; i <= publication.articles().size(); i++) {
				info.append("<item><idx>")
					.append(i)
					.append("</idx><article_url>")
					.append(cdata(address.article(publication.articleId(), i)))
					.append("</article_url></item>");
			}
			info.append("</article_detail>");
		}
		// A repeated element without a wrapper, unlike the JSON of freepublish/get.
		publication.submission().failIdx().forEach((i) -> info.append("<fail_idx>").append(i).append("</fail_idx>"));
		return "<xml><ToUserName>" + cdata(account.originalId()) + "</ToUserName><FromUserName>"
				+ cdata("o" + account.originalId()) + "</FromUserName><CreateTime>" + at.getEpochSecond()
				+ "</CreateTime><MsgType>" + cdata("event") + "</MsgType><Event>" + cdata("PUBLISHJOBFINISH")
				+ "</Event><PublishEventInfo>" + info + "</PublishEventInfo></xml>";
	}

	private static String cdata(String text) {
		return "<![CDATA[" + text + "]]>";
	}

}
