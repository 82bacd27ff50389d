package io.firewarden.standins.wechat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What arrives at the callback address, and what an interrupted process sends after its
 * restart.
 */
class EventsIT {

	private static final String SOURCE = "https://portal.example.com/open/notices/1?r=1";

	private static final String AES_KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

	@TempDir
	Path data;

	private CallbackReceiver receiver;

	private RunningStandins standins;

	private WechatCaller wechat;

	@BeforeEach
	void start() throws IOException {
		receiver = new CallbackReceiver();
		restart();
	}

	@AfterEach
	void stop() {
		standins.close();
		receiver.close();
	}

	@Test
	void unacknowledgedEventIsSentFourTimesAtMost() throws IOException {
		receiver.refuse(Integer.MAX_VALUE);
		publish();
		await().untilAsserted(() -> assertThat(counter("event abandoned")).isOne());
		assertThat(receiver.received()).hasSize(4);
	}

	@Test
	void repeatedEventIsTheSame() throws IOException {
		receiver.refuse(2);
		publish();
		await().untilAsserted(() -> assertThat(counter("event acknowledged")).isOne());
		assertThat(receiver.received()).hasSize(3)
			.extracting(CallbackReceiver.Received::body)
			.containsOnly(receiver.received().getFirst().body());
	}

	@Test
	void eventsAreDuplicatedOrLostAsOrdered() throws IOException {
		wechat.command("PUT", "/_sim/events", "{\"duplicate\":1,\"lost\":0,\"late\":0}");
		publish();
		// A slow answer is asked for once more, so that there may be three.
		await().untilAsserted(() -> assertThat(receiver.received()).hasSizeGreaterThanOrEqualTo(2));
		wechat.command("PUT", "/_sim/events", "{\"duplicate\":0,\"lost\":1,\"late\":0}");
		var publishId = publish();
		await().untilAsserted(() -> assertThat(counter("event lost")).isOne());
		assertThat(receiver.received()).extracting(CallbackReceiver.Received::body)
			.containsOnly(receiver.received().getFirst().body());
		assertThat(wechat.status(publishId).path("publish_status").asInt()).isZero();
	}

	@Test
	void lateEventIsOvertakenByTheNext() throws IOException {
		wechat.command("PUT", "/_sim/events", "{\"duplicate\":0,\"lost\":0,\"late\":1}");
		var first = publish();
		await().untilAsserted(() -> assertThat(wechat.status(first).path("publish_status").asInt()).isZero());
		wechat.command("PUT", "/_sim/events", "{\"duplicate\":0,\"lost\":0,\"late\":0}");
		var second = publish();
		await().untilAsserted(() -> assertThat(receiver.received()).hasSize(2));
		assertThat(receiver.received()).extracting((event) -> event.field("publish_id")).containsExactly(second, first);
	}

	@Test
	void safeModeEncryptsAndSignsTheCipherText() throws IOException, GeneralSecurityException {
		restart("standins.wechat.encoding-aes-key=" + AES_KEY);
		var publishId = publish();
		await().untilAsserted(() -> assertThat(receiver.received()).hasSize(1));
		var event = receiver.received().getFirst();
		var secret = event.field("Encrypt");
		assertThat(event.query()).containsEntry("encrypt_type", "aes")
			.containsEntry("msg_signature", CallbackSeal.sign("firewarden", event.query().get("timestamp"),
					event.query().get("nonce"), secret));
		assertThat(decrypted(secret)).contains("<Event><![CDATA[PUBLISHJOBFINISH]]></Event>",
				"<publish_id>" + publishId + "</publish_id>");
	}

	@Test
	void restartKeepsDraftsTokensAndArticlesAndFinishesWhatWasRunning() throws IOException {
		restart("standins.wechat.publish-delay-min=1h", "standins.wechat.publish-delay-max=1h");
		var draft = wechat.addDraft(SOURCE);
		var publishId = publish();
		assertThat(wechat.status(publishId).path("publish_status").asInt()).isOne();
		var token = wechat.post("/cgi-bin/stable_token", WechatCaller.GRANT).path("access_token").asString();
		restart("standins.clock-offset=PT61M");
		assertThat(wechat.ask("/cgi-bin/draft/count?access_token=" + token).path("total_count").asInt()).isOne();
		await().untilAsserted(() -> assertThat(receiver.received()).hasSize(1));
		assertThat(receiver.received().getFirst().field("publish_id")).isEqualTo(publishId);
		assertThat(wechat.submit(draft)).isNotEqualTo(publishId);
		await().untilAsserted(() -> assertThat(receiver.received()).hasSize(2));
	}

	@Test
	void eventThatNobodyAcknowledgedIsSentAgainAfterARestart() throws IOException {
		receiver.refuse(1);
		publish();
		await().untilAsserted(() -> assertThat(receiver.received()).hasSize(1));
		restart();
		await().untilAsserted(() -> assertThat(receiver.received()).hasSizeGreaterThanOrEqualTo(2));
		await().untilAsserted(() -> assertThat(counter("event acknowledged")).isOne());
		restart();
		var sent = receiver.received().size();
		await().during(Duration.ofMillis(300)).until(() -> receiver.received().size() == sent);
	}

	private void restart(String... properties) throws IOException {
		if (standins != null) {
			standins.close();
		}
		standins = RunningStandins.start(data, receiver.url(), properties);
		wechat = standins.caller().signIn();
	}

	private String publish() throws IOException {
		return wechat.submit(wechat.addDraft(SOURCE + System.nanoTime()));
	}

	private int counter(String name) throws IOException {
		return wechat.ask("/_sim/counters").path(name).asInt(0);
	}

	/** As the receiver's side is described: random, length, message, app id. */
	private static String decrypted(String secret) throws GeneralSecurityException {
		var key = Base64.getDecoder().decode(AES_KEY + "=");
		var cipher = Cipher.getInstance("AES/CBC/NoPadding");
		cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(key, 16)));
		var plain = cipher.doFinal(Base64.getDecoder().decode(secret));
		var length = ByteBuffer.wrap(plain, 16, Integer.BYTES).getInt();
		return new String(plain, 20, length, StandardCharsets.UTF_8);
	}

}
