package io.firewarden.notification.wechat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CallbackMessageTests {

	@Test
	void theEndOfAPublishingJobNamesItsPublishId() {
		assertThat(read("""
				<xml><ToUserName><![CDATA[gh_x]]></ToUserName><CreateTime>1481013459</CreateTime>
				<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[PUBLISHJOBFINISH]]></Event>
				<PublishEventInfo><publish_id>2247503051</publish_id><publish_status>2</publish_status>
				<fail_idx>1</fail_idx><fail_idx>2</fail_idx></PublishEventInfo></xml>
				""").flatMap(CallbackMessage::finishedPublishId)).hasValue("2247503051");
	}

	@Test
	void otherEventsSayNothingToUs() {
		assertThat(read("<xml><Event>subscribe</Event><publish_id>1</publish_id></xml>")
			.flatMap(CallbackMessage::finishedPublishId)).isEmpty();
	}

	@Test
	void dtdsAndEntitiesAreNotRead() {
		assertThat(read("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><xml><Event>&e;</Event></xml>"))
			.isEmpty();
		assertThat(read("<!DOCTYPE xml><xml/>")).isEmpty();
		assertThat(read("no xml")).isEmpty();
	}

	private static Optional<CallbackMessage> read(String xml) {
		return CallbackMessage.read(xml.getBytes(StandardCharsets.UTF_8));
	}

}
