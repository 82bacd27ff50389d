package io.firewarden.standins.wechat;

/** One article of a draft, as it was stored: limits checked, body stripped. */
record Article(String title, String author, String digest, String content, String contentSourceUrl, String thumbMediaId,
		int needOpenComment, int onlyFansCanComment) {
}
