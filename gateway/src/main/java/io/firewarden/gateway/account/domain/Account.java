package io.firewarden.gateway.account.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.firewarden.gateway.identity.SignedIn;

/**
 * An account of somebody who signs in at the gateway itself.
 * <p>
 * Life: an operator opens it with a first password, which is good for nothing but
 * choosing an own one; it is used; its password grows old and has to be replaced; it is
 * closed when its owner leaves, and may be opened again. It is never removed, because the
 * audit trail names it.
 *
 * @param person what the account stands for
 * @param password hash of the password, with its parameters
 * @param earlier hashes of the passwords before, latest first
 * @param changeWanted true until the owner has chosen an own password
 * @param changedAt when the owner chose it; null for a demonstration account, whose
 * password never grows old
 * @param secondFactor secret of the one-time codes, null without a second factor
 * @param closed true when nobody may sign in with it
 * @param version counts the writes
 */
public record Account(SignedIn person, String password, List<String> earlier, boolean changeWanted,
		@Nullable Instant changedAt, @Nullable SecondFactor secondFactor, boolean closed, long version) {

	/** How many earlier passwords may not come back. */
	public static final int REMEMBERED = 5;

	public Account {
		earlier = List.copyOf(earlier);
	}

	/** A new account whose owner has to choose a password first. */
	public static Account open(SignedIn person, String firstPassword) {
		return new Account(person, firstPassword, List.of(), true, null, null, false, 0);
	}

	/** An account of a demonstration: its password is known and stays. */
	public static Account demonstration(SignedIn person, String password) {
		return new Account(person, password, List.of(), false, null, null, false, 0);
	}

	public boolean wantsNewPassword(Instant now, Duration maxAge) {
		return this.changeWanted || (this.changedAt != null && this.changedAt.plus(maxAge).isBefore(now));
	}

	/** The owner chose a new password. */
	public Account choose(String hash, Instant now) {
		return new Account(this.person, hash, remembering(), false, now, this.secondFactor, this.closed,
				this.version + 1);
	}

	/**
	 * An operator set a password that its owner has to replace; this also opens a closed
	 * account.
	 */
	public Account reset(String hash) {
		return new Account(this.person, hash, remembering(), true, this.changedAt, null, false, this.version + 1);
	}

	public Account revise(SignedIn revised) {
		return new Account(revised, this.password, this.earlier, this.changeWanted, this.changedAt, this.secondFactor,
				this.closed, this.version + 1);
	}

	public Account close() {
		return new Account(this.person, this.password, this.earlier, this.changeWanted, this.changedAt,
				this.secondFactor, true, this.version + 1);
	}

	public Account with(@Nullable SecondFactor factor) {
		return new Account(this.person, this.password, this.earlier, this.changeWanted, this.changedAt, factor,
				this.closed, this.version + 1);
	}

	/** The present password and those before it. */
	public List<String> used() {
		return remembering();
	}

	private List<String> remembering() {
		var all = new ArrayList<String>();
		all.add(this.password);
		all.addAll(this.earlier);
		return all.subList(0, Math.min(all.size(), REMEMBERED));
	}

	/**
	 * The secret behind the one-time codes.
	 *
	 * @param secret 20 random bytes
	 * @param confirmed true once the owner has shown a first code
	 * @param lastStep the last step a code was taken for; a code works once
	 */
	public record SecondFactor(byte[] secret, boolean confirmed, long lastStep) {

		public SecondFactor {
			secret = secret.clone();
		}

		@Override
		public byte[] secret() {
			return this.secret.clone();
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof SecondFactor that && Arrays.equals(this.secret, that.secret)
					&& this.confirmed == that.confirmed && this.lastStep == that.lastStep;
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(this.secret);
		}

	}

}
