package io.firewarden.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.session.Session;

import io.firewarden.gateway.identity.SignedIn;

/**
 * A session holds who is signed in and nothing else. Any other attribute is dropped: it
 * would have to be serialised, and a session that only one release can read is one that
 * signs everybody out at the next.
 */
final class KeptSession implements Session {

	/** The one attribute. */
	static final String PERSON = "person";

	private final SessionSettings settings;

	private final Instant createdAt;

	private @Nullable String storedId;

	private @Nullable Instant storedSeenAt;

	private String id;

	private Instant seenAt;

	private @Nullable SignedIn person;

	private boolean personChanged;

	private KeptSession(SessionSettings settings, String id, boolean stored, Instant createdAt, Instant seenAt,
			@Nullable SignedIn person) {
		this.settings = settings;
		this.id = id;
		this.storedId = stored ? id : null;
		this.createdAt = createdAt;
		this.seenAt = seenAt;
		this.storedSeenAt = stored ? seenAt : null;
		this.person = person;
	}

	static KeptSession fresh(SessionSettings settings, Instant now) {
		return new KeptSession(settings, SessionIds.next(), false, now, now, null);
	}

	static KeptSession stored(SessionSettings settings, String id, Instant createdAt, Instant seenAt, SignedIn person) {
		return new KeptSession(settings, id, true, createdAt, seenAt, person);
	}

	@Nullable SignedIn person() {
		return this.person;
	}

	@Nullable String storedId() {
		return this.storedId;
	}

	boolean moved() {
		return this.storedId != null && !this.storedId.equals(this.id);
	}

	/**
	 * Whether the document has to be written: reading a page every second must not write
	 * one every second.
	 */
	boolean worthWriting() {
		return this.personChanged || this.storedSeenAt == null
				|| !this.seenAt.isBefore(this.storedSeenAt.plus(this.settings.touchEvery()));
	}

	/** The store has it as it is now. The session filter saves twice per request. */
	void written() {
		this.storedId = this.id;
		this.storedSeenAt = this.seenAt;
		this.personChanged = false;
	}

	/** When it ends, unless it is used again before. */
	Instant until() {
		Instant idle = this.seenAt.plus(this.settings.idle());
		Instant absolute = this.createdAt.plus(this.settings.absolute());
		return idle.isBefore(absolute) ? idle : absolute;
	}

	@Override
	public String getId() {
		return this.id;
	}

	@Override
	public String changeSessionId() {
		this.id = SessionIds.next();
		return this.id;
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> @Nullable T getAttribute(String name) {
		return PERSON.equals(name) ? (T) this.person : null;
	}

	@Override
	public Set<String> getAttributeNames() {
		return (this.person != null) ? Set.of(PERSON) : Set.of();
	}

	@Override
	public void setAttribute(String name, @Nullable Object value) {
		if (PERSON.equals(name) && !Objects.equals(this.person, value)) {
			this.person = (SignedIn) value;
			this.personChanged = true;
		}
	}

	@Override
	public void removeAttribute(String name) {
		setAttribute(name, null);
	}

	@Override
	public Instant getCreationTime() {
		return this.createdAt;
	}

	@Override
	public void setLastAccessedTime(Instant at) {
		this.seenAt = at;
	}

	@Override
	public Instant getLastAccessedTime() {
		return this.seenAt;
	}

	@Override
	public void setMaxInactiveInterval(Duration interval) {
		throw new UnsupportedOperationException("firewarden.session.idle is the same for all sessions");
	}

	@Override
	public Duration getMaxInactiveInterval() {
		return this.settings.idle();
	}

	/** The store answers only what has not ended. */
	@Override
	public boolean isExpired() {
		return false;
	}

}
