package io.firewarden.standins.wechat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

/** Calls that fail, before and after they took effect. */
class FaultsIT {

	private static final String SOURCE = "https://portal.example.com/open/notices/1?r=1";

	private static final String NEWEST = "{\"offset\":0,\"count\":20,\"no_content\":1}";

	@TempDir
	static Path data;

	private static RunningStandins standins;

	private WechatCaller wechat;

	@BeforeAll
	static void start() {
		standins = RunningStandins.start(data, "");
	}

	@AfterAll
	static void stop() {
		standins.close();
	}

	@BeforeEach
	void beginAnew() throws IOException {
		wechat = standins.caller();
		wechat.command("POST", "/_sim/reset", "");
		wechat.signIn();
	}

	@ParameterizedTest
	@CsvSource({ "RESET,false,0", "RESET,true,1", "HANG,false,0", "HANG,true,1" })
	void brokenConnectionLeavesTheEffectOrNot(String kind, boolean afterEffect, int drafts) throws IOException {
		fault("/cgi-bin/draft/add", kind, "\"millis\":50,\"afterEffect\":" + afterEffect);
		assertThatIOException().isThrownBy(() -> wechat.addDraft(SOURCE));
		assertThat(drafts()).isEqualTo(drafts);
		assertThat(wechat.addDraft(SOURCE)).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "BAD_GATEWAY,false,502,0", "BAD_GATEWAY,true,502,1", "ERROR,false,200,0", "ERROR,true,200,1",
			"TRUNCATED,true,200,1" })
	void badAnswerLeavesTheEffectOrNot(String kind, boolean afterEffect, int status, int drafts) throws IOException {
		fault("/cgi-bin/draft/add", kind, "\"afterEffect\":" + afterEffect);
		var answer = wechat.send("/cgi-bin/draft/add", "application/json",
				wechat.draft(SOURCE).getBytes(StandardCharsets.UTF_8));
		assertThat(answer.statusCode()).isEqualTo(status);
		switch (kind) {
			case "BAD_GATEWAY" -> assertThat(answer.body()).contains("<html>");
			case "ERROR" -> assertThat(answer.body()).contains("\"errcode\":-1");
			default -> assertThat(answer.body()).startsWith("{\"media_id\"").doesNotEndWith("}");
		}
		assertThat(drafts()).isEqualTo(drafts);
	}

	@Test
	void submissionWhoseAnswerWasLostIsFoundAmongThePublished() throws IOException {
		var mediaId = wechat.addDraft(SOURCE);
		fault("/cgi-bin/freepublish/submit", "RESET", "\"afterEffect\":true");
		assertThatIOException().isThrownBy(() -> wechat.submit(mediaId));
		assertThat(wechat.post("/cgi-bin/draft/get", "{\"media_id\":\"" + mediaId + "\"}").path("errcode").asInt())
			.isEqualTo(40007);
		await().untilAsserted(() -> assertThat(wechat.post("/cgi-bin/freepublish/batchget", NEWEST)
			.at("/item/0/content/news_item/0/content_source_url")
			.asString("")).isEqualTo(SOURCE));
		assertThat(wechat.ask("/_sim/duplicates")).isEmpty();
	}

	@Test
	void latencyOnlyTakesTime() throws IOException {
		fault("/cgi-bin/draft/add", "LATENCY", "\"millis\":120");
		var before = System.nanoTime();
		assertThat(wechat.addDraft(SOURCE)).isNotEmpty();
		assertThat(System.nanoTime() - before).isGreaterThan(100_000_000L);
	}

	@Test
	void countersTellCallsAndFaults() throws IOException {
		fault("/cgi-bin/draft/*", "ERROR", "\"nth\":2,\"errcode\":45009");
		wechat.addDraft(SOURCE);
		assertThat(wechat.post("/cgi-bin/draft/add", wechat.draft(SOURCE)).path("errcode").asInt()).isEqualTo(45009);
		var counters = wechat.ask("/_sim/counters");
		assertThat(counters.path("call /cgi-bin/draft/add").asInt()).isEqualTo(2);
		assertThat(counters.path("fault ERROR").asInt()).isOne();
		assertThat(wechat.ask("/_sim/faults")).isEmpty();
	}

	private void fault(String path, String kind, String more) throws IOException {
		assertThat(wechat.command("POST", "/_sim/faults",
				"{\"path\":\"" + path + "\",\"kind\":\"" + kind + "\"," + more + "}"))
			.isEqualTo(201);
	}

	private int drafts() throws IOException {
		return wechat.post("/cgi-bin/draft/batchget", NEWEST).path("total_count").asInt();
	}

}
