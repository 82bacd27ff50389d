package io.firewarden.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import org.springframework.session.FindByIndexNameSessionRepository;

import io.firewarden.gateway.identity.Role;
import io.firewarden.gateway.identity.SignedIn;
import io.firewarden.gateway.store.GatewayStore;
import io.firewarden.gateway.support.RunningGateway;
import io.firewarden.testkit.WithInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

@WithInfrastructure
class MongoSessionsIT {

	private static final SignedIn ANYBODY = new SignedIn("anybody-" + System.nanoTime(), "某人",
			Set.of(Role.BRIGADE_OFFICER), "511002", null, "OF-001");

	private final SettableClock clock = new SettableClock(Instant.parse("2026-01-05T01:00:00Z"));

	private final GatewayStore store = RunningGateway.shared().bean(GatewayStore.class);

	private final MongoSessions sessions = new MongoSessions(this.store,
			new SessionSettings(Duration.ofMinutes(30), Duration.ofHours(8), Duration.ofSeconds(30), 3), this.clock);

	@Test
	void aSessionEndsWhenItIsNotUsed() {
		String id = signIn();
		pass(Duration.ofMinutes(29));
		use(id);
		pass(Duration.ofMinutes(29));
		assertThat(this.sessions.findById(id)).isNotNull();
		pass(Duration.ofMinutes(2));
		assertThat(this.sessions.findById(id)).isNull();
	}

	@Test
	void aSessionEndsAfterEightHoursHoweverMuchItIsUsed() {
		String id = signIn();
		for (int i = 0; i < 23; i++) {
			pass(Duration.ofMinutes(20));
			use(id);
		}
		assertThat(this.sessions.findById(id)).isNotNull();
		pass(Duration.ofMinutes(21));
		assertThat(this.sessions.findById(id)).isNull();
	}

	@Test
	void useIsNotedOnlyNowAndThen() {
		String id = signIn();
		pass(Duration.ofSeconds(10));
		use(id);
		assertThat(seenAt(id)).isEqualTo(Instant.parse("2026-01-05T01:00:00Z"));
		pass(Duration.ofSeconds(20));
		use(id);
		assertThat(seenAt(id)).isEqualTo(Instant.parse("2026-01-05T01:00:30Z"));
	}

	@Test
	void aSessionThatWasReadBeforeItEndedIsNotWrittenBack() {
		String id = signIn();
		KeptSession read = this.sessions.findById(id);
		this.sessions.deleteById(id);
		pass(Duration.ofMinutes(5));
		read.setLastAccessedTime(this.clock.instant());
		this.sessions.save(read);
		read.changeSessionId();
		this.sessions.save(read);
		assertThat(this.sessions.findById(id)).isNull();
		assertThat(this.sessions.findById(read.getId())).isNull();
	}

	@Test
	void aSessionKeepsNothingButThePerson() {
		KeptSession session = this.sessions.createSession();
		session.setAttribute("SPRING_SECURITY_LAST_EXCEPTION", new IllegalStateException());
		assertThat(session.getAttributeNames()).isEmpty();
		this.sessions.save(session);
		assertThat(this.sessions.findById(session.getId())).isNull();
	}

	@Test
	void theOldestSessionGivesWay() {
		String first = signIn();
		pass(Duration.ofSeconds(1));
		String second = signIn();
		for (int i = 0; i < 2; i++) {
			pass(Duration.ofSeconds(1));
			signIn();
		}
		assertThat(this.sessions.findById(first)).isNull();
		assertThat(this.sessions.findById(second)).isNotNull();
		assertThat(this.sessions.findByPrincipalName(ANYBODY.username())).hasSize(3);
		this.sessions.deleteAll(ANYBODY.username());
		assertThat(this.sessions.findByIndexNameAndIndexValue(
				FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, ANYBODY.username()))
			.isEmpty();
	}

	@Test
	void theSweepRemovesWhatHasEnded() {
		String id = signIn();
		pass(Duration.ofMinutes(31));
		this.sessions.sweep();
		assertThat(document(id)).isNull();
	}

	private String signIn() {
		KeptSession session = this.sessions.createSession();
		session.setAttribute(KeptSession.PERSON, ANYBODY);
		this.sessions.save(session);
		return session.getId();
	}

	private void use(String id) {
		KeptSession session = this.sessions.findById(id);
		session.setLastAccessedTime(this.clock.instant());
		this.sessions.save(session);
	}

	private Instant seenAt(String id) {
		return GatewayStore.required(document(id), "seenAt");
	}

	private Document document(String id) {
		return this.store.collection("sessions").find(new Document("_id", SessionIds.hash(id))).first();
	}

	private void pass(Duration time) {
		this.clock.now = this.clock.now.plus(time);
	}

	private static final class SettableClock extends Clock {

		private Instant now;

		private SettableClock(Instant now) {
			this.now = now;
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
