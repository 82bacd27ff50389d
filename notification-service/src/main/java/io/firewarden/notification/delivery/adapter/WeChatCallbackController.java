package io.firewarden.notification.delivery.adapter;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import io.firewarden.notification.delivery.application.HearFromWeChat;
import io.firewarden.notification.wechat.CallbackMessage;
import io.firewarden.notification.wechat.CallbackSeal;
import io.firewarden.platform.access.PublicAccess;
import io.firewarden.platform.kernel.Rule;
import io.firewarden.platform.web.Problems;
import io.firewarden.platform.web.Refusal;
import io.swagger.v3.oas.annotations.Hidden;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where WeChat calls back (integration.md 1.4): the check of the address by GET, messages
 * by POST, plain or in safe mode. It wants {@code success} within five seconds, else it
 * repeats three times; so we only note that there is news and answer.
 */
@Hidden
@RestController
@RequestMapping("/public/notification/wechat/callback")
class WeChatCallbackController {

	static final Rule WRONG_SIGNATURE = new Rule("NTF-014");

	static final Rule WRONG_TIME = new Rule("NTF-015");

	static final Rule UNREADABLE = new Rule("NTF-016");

	private static final Logger log = LoggerFactory.getLogger(WeChatCallbackController.class);

	private static final int LARGEST_MESSAGE = 64 * 1024;

	private final CallbackSeal seal;

	private final HearFromWeChat hearFromWeChat;

	private final Problems problems;

	WeChatCallbackController(CallbackSeal seal, HearFromWeChat hearFromWeChat, Problems problems) {
		this.seal = seal;
		this.hearFromWeChat = hearFromWeChat;
		this.problems = problems;
	}

	@GetMapping
	@PublicAccess
	ResponseEntity<String> checkAddress(@RequestParam String signature, @RequestParam String timestamp,
			@RequestParam String nonce, @RequestParam String echostr) {
		demand(this.seal.check(new CallbackSeal.Stamp(signature, timestamp, nonce, "", "")));
		return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(echostr);
	}

	@PostMapping
	@PublicAccess
	ResponseEntity<String> hear(@RequestParam(defaultValue = "") String signature, @RequestParam String timestamp,
			@RequestParam String nonce, @RequestParam(name = "encrypt_type", defaultValue = "") String encryptType,
			@RequestParam(name = "msg_signature", defaultValue = "") String messageSignature,
			@RequestBody byte[] body) {
		var stamp = new CallbackSeal.Stamp(signature, timestamp, nonce, encryptType, messageSignature);
		var message = read(body);
		if (this.seal.safeMode()) {
			var cipherText = message.encrypted().orElseThrow(() -> refused(WRONG_SIGNATURE));
			demand(this.seal.check(stamp, cipherText));
			message = this.seal.open(cipherText)
				.flatMap((xml) -> CallbackMessage.read(xml.getBytes(StandardCharsets.UTF_8)))
				.orElseThrow(this::unreadable);
		}
		else {
			demand(this.seal.check(stamp));
		}
		message.finishedPublishId()
			.ifPresent((publishId) -> log.info("publish id {} finished: {}", publishId,
					this.hearFromWeChat.handle(publishId)));
		return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("success");
	}

	private CallbackMessage read(byte[] body) {
		return Optional.of(body)
			.filter((bytes) -> bytes.length <= LARGEST_MESSAGE)
			.flatMap(CallbackMessage::read)
			.orElseThrow(this::unreadable);
	}

	private void demand(CallbackSeal.Verdict verdict) {
		switch (verdict) {
			case GENUINE -> {
				// Go on.
			}
			case WRONG_SIGNATURE -> throw refused(WRONG_SIGNATURE);
			case WRONG_TIME -> throw refused(WRONG_TIME);
		}
	}

	private Refusal refused(Rule rule) {
		return this.problems.refused(HttpStatus.FORBIDDEN, rule);
	}

	private Refusal unreadable() {
		return this.problems.refused(HttpStatus.BAD_REQUEST, UNREADABLE);
	}

}
