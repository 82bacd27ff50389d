package io.firewarden.gateway.account.application;

/** Slow hashing of passwords. */
public interface Passwords {

	String hash(String password);

	/** Takes as long for {@link #nobodys()} as for any other hash. */
	boolean matches(String password, String hash);

	/** True when the hash was made with other costs than those in force. */
	boolean outdated(String hash);

	/** A hash no password matches. */
	String nobodys();

}
