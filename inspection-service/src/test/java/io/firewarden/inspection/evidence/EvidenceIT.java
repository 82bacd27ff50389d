package io.firewarden.inspection.evidence;

import java.util.Arrays;

import io.firewarden.inspection.InspectionUnderTest;
import io.firewarden.inspection.Pictures;
import io.firewarden.inspection.Visit;
import io.firewarden.platform.access.Role;
import io.firewarden.testkit.Covers;
import io.firewarden.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceIT extends InspectionUnderTest {

	private static final int LARGEST = 8 * 1024 * 1024;

	private final byte[] photo = Pictures.jpeg(5000);

	private final String digest = Pictures.digest(this.photo);

	private Visit visit;

	@BeforeEach
	void begin() {
		this.visit = Visit.begin(this);
	}

	@Test
	void aPhotoIsKeptAsItCameAndTwiceIsASuccess() {
		var stored = this.visit.photo(this.visit.lead, this.digest, this.photo, "image/jpeg");
		assertThat(stored.status()).isEqualTo(201);
		assertThat(stored.json().path("size").asInt()).isEqualTo(5000);
		this.visit.photo(this.visit.second, this.digest, this.photo, "image/jpeg").isOk();
		var read = get(this.visit.second, "/api/inspection/evidence/" + this.digest).isOk();
		assertThat(read.response().body()).isEqualTo(this.photo);
		assertThat(read.response().headers().firstValue("Content-Type")).hasValue("image/jpeg");
		assertThat(read.response().headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		var again = send(request(this.visit.second, "/api/inspection/evidence/" + this.digest)
			.header("If-None-Match", "\"" + this.digest + "\"")
			.GET());
		assertThat(again.status()).isEqualTo(304);
	}

	@Test
	void whatAPhotoIsIsToldByItsBytes() {
		byte[] png = Arrays.copyOf(Pictures.png(), 100);
		this.visit.photo(this.visit.lead, Pictures.digest(png), png, "image/jpeg");
		assertThat(get(detachment(), "/api/inspection/evidence/" + Pictures.digest(png)).isOk()
			.response()
			.headers()
			.firstValue("Content-Type")).hasValue("image/png");
	}

	@Test
	void theLargestPhotoGoesThrough() {
		byte[] large = Pictures.jpeg(LARGEST);
		var stored = this.visit.photo(this.visit.lead, Pictures.digest(large), large, "image/jpeg");
		assertThat(stored.status()).isEqualTo(201);
		assertThat(get(detachment(), "/api/inspection/evidence/" + Pictures.digest(large)).isOk().response().body())
			.isEqualTo(large);
	}

	@Test
	@Covers("INS-018")
	void aLargerOneDoesNot() {
		byte[] larger = Pictures.jpeg(LARGEST + 1);
		this.visit.photo(this.visit.lead, Pictures.digest(larger), larger, "image/jpeg").isProblem(413, "INS-018");
	}

	@Test
	@Covers("INS-016")
	void bytesThatDoNotFitTheAddressAreRefused() {
		this.visit.photo(this.visit.lead, "0".repeat(64), this.photo, "image/jpeg").isProblem(422, "INS-016");
	}

	@Test
	@Covers("INS-017")
	void whatIsNoPhotoIsRefused() {
		byte[] text = "<html>hello</html>".getBytes();
		this.visit.photo(this.visit.lead, Pictures.digest(text), text, "image/jpeg").isProblem(415, "INS-017");
		this.visit.photo(this.visit.lead, Pictures.digest(text), text, "text/html").isProblem(415, "PLT-015");
	}

	@Test
	void onlyTheTeamStoresAndOtherBrigadesSeeNothing() {
		var colleague = officer("OF-016", this.visit.scene.brigade());
		var other = officer("OF-005", "511083");
		this.visit.photo(colleague, this.digest, this.photo, "image/jpeg").isProblem(403, "INS-001");
		this.visit.photo(other, this.digest, this.photo, "image/jpeg").isProblem(404, "PLT-007");
		assertThat(this.visit.photo(this.visit.lead, this.digest, this.photo, "image/jpeg").status()).isEqualTo(201);
		get(colleague, "/api/inspection/evidence/" + this.digest).isOk();
		assertThat(get(other, "/api/inspection/evidence/" + this.digest).status()).isEqualTo(404);
		var agency = TestTokens.of(Role.AGENCY).agency(this.visit.scene.uscc());
		assertThat(get(agency, "/api/inspection/evidence/" + this.digest).status()).isEqualTo(403);
	}

	@Test
	void onePhotoOfTwoTasksIsKeptOnceAndCountsForBoth() {
		var next = Visit.begin(this);
		assertThat(this.visit.photo(this.visit.lead, this.digest, this.photo, "image/jpeg").status()).isEqualTo(201);
		assertThat(next.photo(next.lead, this.digest, this.photo, "image/jpeg").status()).isEqualTo(201);
		next.photo(next.lead, this.digest, this.photo, "image/jpeg").isOk();
	}

}
