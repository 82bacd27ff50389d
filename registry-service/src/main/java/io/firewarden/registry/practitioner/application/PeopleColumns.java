package io.firewarden.registry.practitioner.application;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import io.firewarden.registry.practitioner.Period;
import io.firewarden.registry.search.NameQuery;

/**
 * What is known of each person, a row each, in arrays: about 110 bytes with the numbers.
 * Names, agencies and the combinations of traits and brigades are kept once.
 */
final class PeopleColumns {

	private static final String PREFIX = "PR-";

	private static final int NEVER = Integer.MAX_VALUE;

	/** Smaller than all that a number is made of. */
	private static final byte END = '\n';

	private final Interned<Profile> profiles = new Interned<>();

	private final Interned<List<String>> agencies = new Interned<>();

	private final Interned<String> names = new Interned<>();

	/** Open addressing: one more than the row, where the id or one before it leads. */
	private int[] table = new int[2048];

	private int size;

	private long[] id = new long[1024];

	private int[] version = new int[1024];

	private int[] profile = new int[1024];

	private int[] agency = new int[1024];

	private int[] name = new int[1024];

	private int[] contestedFrom = new int[1024];

	private int[] contestedTo = new int[1024];

	private long[] updatedAt = new long[1024];

	private byte[][] numbers = new byte[1024][];

	/** Words that people are narrowed and counted by. */
	record Profile(List<String> traits, List<String> brigades) {
	}

	/** Takes a person in. Returns the row, or -1 when this version is known. */
	int put(PersonKeys person) {
		long key = HexFormat.fromHexDigitsToLong(person.id(), PREFIX.length(), person.id().length());
		int row = row(key);
		if (this.version[row] == (int) person.version()) {
			return -1;
		}
		this.version[row] = (int) person.version();
		this.profile[row] = this.profiles.number(new Profile(person.traits(), person.brigades()));
		this.agency[row] = this.agencies.number(person.usccs());
		this.name[row] = this.names.number((person.name() != null) ? NameQuery.fold(person.name()) : "");
		Period contested = person.contested();
		this.contestedFrom[row] = (contested != null) ? (int) contested.from().toEpochDay() : NEVER;
		this.contestedTo[row] = (contested != null && contested.to() != null) ? (int) contested.to().toEpochDay()
				: NEVER;
		this.updatedAt[row] = person.updatedAt().toEpochMilli();
		this.numbers[row] = String.join("\n", person.numbers()).getBytes(StandardCharsets.UTF_8);
		return row;
	}

	/** The row with this id; a new one where there is none. */
	private int row(long key) {
		int at = place(this.table, key);
		if (this.table[at] == 0) {
			if (this.size == this.id.length) {
				grow();
				at = place(this.table, key);
			}
			this.id[this.size] = key;
			this.version[this.size] = -1;
			this.table[at] = ++this.size;
		}
		return this.table[at] - 1;
	}

	private int place(int[] places, long key) {
		int at = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & (places.length - 1);
		while (places[at] != 0 && this.id[places[at] - 1] != key) {
			at = (at + 1) & (places.length - 1);
		}
		return at;
	}

	private void grow() {
		int room = 2 * this.size;
		this.id = Arrays.copyOf(this.id, room);
		this.version = Arrays.copyOf(this.version, room);
		this.profile = Arrays.copyOf(this.profile, room);
		this.agency = Arrays.copyOf(this.agency, room);
		this.name = Arrays.copyOf(this.name, room);
		this.contestedFrom = Arrays.copyOf(this.contestedFrom, room);
		this.contestedTo = Arrays.copyOf(this.contestedTo, room);
		this.updatedAt = Arrays.copyOf(this.updatedAt, room);
		this.numbers = Arrays.copyOf(this.numbers, room);
		int[] wider = new int[2 * room];
		for (int row = 0; row < this.size; row++) {
			wider[place(wider, this.id[row])] = row + 1;
		}
		this.table = wider;
	}

	int size() {
		return this.size;
	}

	String id(int row) {
		return PREFIX + HexFormat.of().toHexDigits(this.id[row]);
	}

	Interned<Profile> profiles() {
		return this.profiles;
	}

	Interned<List<String>> agencies() {
		return this.agencies;
	}

	Interned<String> names() {
		return this.names;
	}

	int profile(int row) {
		return this.profile[row];
	}

	int agency(int row) {
		return this.agency[row];
	}

	int name(int row) {
		return this.name[row];
	}

	boolean isContestedOn(int row, long day) {
		return this.contestedFrom[row] <= day && this.contestedTo[row] >= day;
	}

	/** Whether one of the numbers begins so. */
	boolean hasNumber(int row, byte[] beginning) {
		byte[] all = this.numbers[row];
		for (int from = 0; from + beginning.length <= all.length; from++) {
			if (Arrays.equals(all, from, from + beginning.length, beginning, 0, beginning.length)) {
				return true;
			}
			while (from < all.length && all[from] != END) {
				from++;
			}
		}
		return false;
	}

	int byNumber(int one, int other) {
		int order = Arrays.compareUnsigned(this.numbers[one], this.numbers[other]);
		return (order != 0) ? order : byId(one, other);
	}

	int byName(int one, int other) {
		int order = this.names.value(this.name[one]).compareTo(this.names.value(this.name[other]));
		return (order != 0) ? order : byId(one, other);
	}

	int byTime(int one, int other) {
		int order = Long.compare(this.updatedAt[one], this.updatedAt[other]);
		return (order != 0) ? order : byId(one, other);
	}

	private int byId(int one, int other) {
		return Long.compareUnsigned(this.id[one], this.id[other]);
	}

}
