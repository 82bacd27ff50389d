package io.firewarden.platform.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.firewarden.platform.access.Role;
import io.firewarden.platform.kernel.Versioned;
import io.firewarden.platform.store.AggregateStore;
import io.firewarden.platform.store.ServiceDatabase;
import io.firewarden.testkit.TestTokens;
import io.firewarden.testkit.WithInfrastructure;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A request is sent again under its key after an attempt that ended without an answer:
 * before its effect, after it, or half way.
 */
@WithInfrastructure
@SpringBootTest(properties = { "spring.application.name=sample", "spring.config.import=classpath:platform.yaml",
		"firewarden.service.secret=none" }, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RepetitionIT {

	private final HttpClient http = HttpClient.newHttpClient();

	private final String one = UUID.randomUUID().toString();

	private final String other = UUID.randomUUID().toString();

	private final String key = UUID.randomUUID().toString();

	@LocalServerPort
	int port;

	@Autowired
	AggregateStore<Parcel, Parcel.ParcelEvent> parcels;

	@Autowired
	ServiceDatabase database;

	@AfterEach
	void noMoreAccidents() {
		SampleController.accidentAt = "";
	}

	@Test
	void afterTheEffectItIsAnsweredAsTheFirstAttemptWouldHaveBeen() throws Exception {
		sent();
		var first = move();
		assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
		die();
		var second = move();
		assertThat(second.statusCode()).as(second.body()).isEqualTo(200);
		assertThat(second.body()).isEqualTo(first.body());
		assertThat(second.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
		assertThat(second.headers().firstValue("Idempotency-Replayed")).isEmpty();
		assertMovedOnce();
		assertThat(move().headers().firstValue("Idempotency-Replayed")).contains("true");
	}

	@Test
	void anotherKeyIsRefusedAfterTheEffect() throws Exception {
		sent();
		assertThat(move().statusCode()).isEqualTo(200);
		assertThat(post("/api/sample/parcels/" + this.one + "/moves?with=" + this.other, "{}",
				UUID.randomUUID().toString())
			.statusCode()).isEqualTo(409);
		assertMovedOnce();
	}

	@Test
	void halfWayTheRestIsDone() throws Exception {
		sent();
		SampleController.accidentAt = "between";
		assertThat(move().statusCode()).isEqualTo(500);
		assertThat(parcel(this.one).state().moves()).isEqualTo(1);
		assertThat(parcel(this.other).state().moves()).isZero();
		SampleController.accidentAt = "";
		assertThat(move().statusCode()).isEqualTo(200);
		assertMovedOnce();
	}

	@Test
	void afterAFaultBehindTheEffectItIsAnswered() throws Exception {
		sent();
		SampleController.accidentAt = "after";
		assertThat(move().statusCode()).isEqualTo(500);
		SampleController.accidentAt = "";
		assertThat(move().statusCode()).isEqualTo(200);
		assertMovedOnce();
	}

	@Test
	void beforeTheEffectTheWorkIsDone() throws Exception {
		sent();
		SampleController.accidentAt = "before";
		assertThat(move().statusCode()).isEqualTo(500);
		assertThat(parcel(this.one).state().moves()).isZero();
		SampleController.accidentAt = "";
		assertThat(move().statusCode()).isEqualTo(200);
		assertMovedOnce();
	}

	@Test
	void aNewRecordIsFoundToBeItsOwn() throws Exception {
		String form = "{\"id\":\"" + this.one + "\",\"place\":\"511024\"}";
		assertThat(post("/api/sample/parcels", form, this.key).statusCode()).isEqualTo(201);
		die();
		assertThat(post("/api/sample/parcels", form, this.key).statusCode()).isEqualTo(201);
		assertThat(parcel(this.one).version()).isEqualTo(1);
		assertThat(post("/api/sample/parcels", form, UUID.randomUUID().toString()).statusCode()).isEqualTo(409);
	}

	@Test
	void whatOthersDidSinceStands() throws Exception {
		sent();
		assertThat(move().statusCode()).isEqualTo(200);
		Versioned<Parcel> moved = parcel(this.one);
		this.parcels.save(this.one, moved, moved.state().weigh("12.5"));
		die();
		assertThat(move().statusCode()).isEqualTo(200);
		assertThat(parcel(this.one).state().weight()).isEqualByComparingTo("12.5");
		assertMovedOnce();
	}

	@Test
	void aKeyThatIsUsedAgainAfterADayIsAnotherRequest() throws Exception {
		sent();
		assertThat(move().statusCode()).isEqualTo(200);
		keys().updateOne(ofKey(),
				Updates.set("at", Date.from(Clock.systemUTC().instant().minus(Duration.ofHours(25)))));
		assertThat(move().statusCode()).isEqualTo(409);
		assertMovedOnce();
	}

	private void sent() {
		for (String id : new String[] { this.one, this.other }) {
			assertThat(this.parcels.insert(id, Parcel.sent("511024"))).isTrue();
		}
	}

	private HttpResponse<String> move() throws IOException, InterruptedException {
		return post("/api/sample/parcels/" + this.one + "/moves?with=" + this.other, "{}", this.key);
	}

	/** What a process leaves that is killed before the answer is kept, some time ago. */
	private void die() {
		assertThat(keys()
			.updateOne(ofKey(),
					Updates.combine(Updates.unset("status"), Updates.unset("contentType"), Updates.unset("etag"),
							Updates.unset("location"), Updates.unset("body"),
							Updates.set("at", Date.from(Clock.systemUTC().instant().minusSeconds(60)))))
			.getModifiedCount()).isEqualTo(1);
	}

	private void assertMovedOnce() {
		for (String id : new String[] { this.one, this.other }) {
			assertThat(parcel(id).state().place()).isEqualTo("elsewhere");
			assertThat(parcel(id).state().moves()).isEqualTo(1);
			assertThat(this.parcels.versions(id)).filteredOn((version) -> version.actor().startsWith("user:"))
				.hasSize(1);
		}
	}

	private Versioned<Parcel> parcel(String id) {
		return this.parcels.find(id).orElseThrow();
	}

	private MongoCollection<Document> keys() {
		return this.database.collection("idempotency_keys");
	}

	private Bson ofKey() {
		return Filters.regex("_id", ":" + this.key + "$");
	}

	private HttpResponse<String> post(String path, String body, String as) throws IOException, InterruptedException {
		return this.http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("Authorization", "Bearer " + TestTokens.of(Role.BRIGADE_OFFICER).audience("sample").sign())
			.header("Content-Type", "application/json")
			.header("Idempotency-Key", as)
			.POST(BodyPublishers.ofString(body))
			.build(), BodyHandlers.ofString());
	}

}
