package io.firewarden.sampling.draw.domain.protocol;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Tickets of units and of officers: HMAC-SHA-256 of the seed, compared as unsigned bytes.
 * One object serves one thread.
 */
final class Tickets {

	private static final VarHandle HEAD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

	private static final byte[] UNIT = "unit\0".getBytes(StandardCharsets.UTF_8);

	private static final byte[] OFFICER = "officer\0".getBytes(StandardCharsets.UTF_8);

	private static final byte[] FIRST = { '1' };

	private final Hmac hmac;

	private final Frame frame;

	/** The message under way, and the ticket made last: one object serves one thread. */
	private byte[] message = new byte[128];

	private final byte[] ticket = new byte[Hmac.LENGTH];

	Tickets(Seed seed, Frame frame) {
		this.hmac = seed.hmac();
		this.frame = frame;
	}

	/** The best of the unit's tickets; a unit of weight w has w of them. */
	byte[] unit(int position) {
		return best(position).clone();
	}

	/** The first eight bytes of the unit's best ticket, as an unsigned number. */
	long head(int position) {
		return (long) HEAD.get(best(position), 0);
	}

	private byte[] best(int position) {
		byte[] best = make(UNIT, position, FIRST);
		for (int i = 2; i <= this.frame.weight(position); i++) {
			byte[] before = best.clone();
			byte[] next = make(UNIT, position, Integer.toString(i).getBytes(StandardCharsets.US_ASCII));
			best = Arrays.compareUnsigned(next, before) < 0 ? next : before;
		}
		return best;
	}

	byte[] officer(int position, String officerId) {
		return make(OFFICER, position, officerId.getBytes(StandardCharsets.UTF_8)).clone();
	}

	/** The buffer is written anew by the next call. */
	private byte[] make(byte[] kind, int position, byte[] last) {
		int id = this.frame.length(position);
		int length = kind.length + id + 1 + last.length;
		if (length > this.message.length) {
			this.message = new byte[length * 2];
		}
		System.arraycopy(kind, 0, this.message, 0, kind.length);
		System.arraycopy(this.frame.ids(), this.frame.start(position), this.message, kind.length, id);
		this.message[kind.length + id] = 0;
		System.arraycopy(last, 0, this.message, kind.length + id + 1, last.length);
		this.hmac.of(this.message, length, this.ticket);
		return this.ticket;
	}

}
