package io.firewarden.sampling.draw.domain.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.crypto.Mac;

/**
 * Tickets of units and of officers: HMAC-SHA-256 of the seed, compared as unsigned bytes.
 * One object serves one thread.
 */
final class Tickets {

	private static final byte[] UNIT = "unit\0".getBytes(StandardCharsets.UTF_8);

	private static final byte[] OFFICER = "officer\0".getBytes(StandardCharsets.UTF_8);

	private final Mac mac;

	private final Frame frame;

	Tickets(Seed seed, Frame frame) {
		this.mac = seed.mac();
		this.frame = frame;
	}

	/** The best of the unit's tickets; a unit of weight w has w of them. */
	byte[] unit(int position) {
		byte[] best = unit(position, 1);
		for (int i = 2; i <= this.frame.weight(position); i++) {
			byte[] next = unit(position, i);
			best = Arrays.compareUnsigned(next, best) < 0 ? next : best;
		}
		return best;
	}

	byte[] officer(int position, String officerId) {
		this.mac.update(OFFICER);
		this.mac.update(this.frame.ids(), this.frame.start(position), this.frame.length(position));
		this.mac.update((byte) 0);
		return this.mac.doFinal(officerId.getBytes(StandardCharsets.UTF_8));
	}

	private byte[] unit(int position, int ticket) {
		this.mac.update(UNIT);
		this.mac.update(this.frame.ids(), this.frame.start(position), this.frame.length(position));
		this.mac.update((byte) 0);
		return this.mac.doFinal(Integer.toString(ticket).getBytes(StandardCharsets.US_ASCII));
	}

}
