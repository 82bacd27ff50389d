package io.firewarden.standins.wechat;

import java.util.List;

import tools.jackson.databind.JsonNode;

/** {@code offset}, {@code count} (1 to 20) and {@code no_content} of a batch call. */
record Paging(int offset, int count, boolean withContent) {

	static Paging of(JsonNode call) {
		var paging = new Paging(call.path("offset").asInt(0), call.path("count").asInt(0),
				call.path("no_content").asInt(0) == 0);
		if (paging.offset < 0 || paging.count < 1 || paging.count > 20) {
			throw new ApiError(40097, "invalid args");
		}
		return paging;
	}

	<T> List<T> of(List<T> all) {
		int from = Math.min(offset, all.size());
		return all.subList(from, Math.min(from + count, all.size()));
	}

}
