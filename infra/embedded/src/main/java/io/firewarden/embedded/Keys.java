package io.firewarden.embedded;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Values as bytes that sort like the values: a type, then the value, then for texts an
 * end. No value is the beginning of another, so values can follow each other in one key.
 * Two values are equal for a query when their bytes are. A descending field has all its
 * bytes inverted. No key begins with 00 or FF.
 */
final class Keys {

	/** An array without elements; only in an index, no query asks for it. */
	static final Object EMPTY = new Object();

	private static final int MIN = 0x08;

	private static final int EMPTY_ARRAY = 0x0C;

	private static final int NULL = 0x10;

	private static final int NUMBER = 0x20;

	private static final int TEXT = 0x30;

	private static final int DOCUMENT = 0x38;

	private static final int LIST = 0x40;

	private static final int BINARY = 0x48;

	private static final int LEGACY_UUID = 0x50;

	private static final int UNIVERSAL_ID = 0x58;

	private static final int OBJECT_ID = 0x60;

	private static final int FLAG = 0x68;

	private static final int DATE = 0x70;

	private static final int TIMESTAMP = 0x78;

	private static final int OTHER = 0x80;

	private static final int MAX = 0xF0;

	private static final long INT_VALUES = 1L << 31;

	private byte[] bytes = new byte[64];

	private int length;

	/** Adds a value. */
	Keys add(@Nullable Object value, boolean ascending) {
		int from = length;
		put(value);
		if (!ascending) {
			invert(from);
		}
		return this;
	}

	/** Adds only the type: what all values of this type begin with. */
	Keys addType(Object value, boolean ascending) {
		int from = length;
		putByte(type(value));
		if (!ascending) {
			invert(from);
		}
		return this;
	}

	Keys addBytes(byte[] prefix) {
		reserve(prefix.length);
		System.arraycopy(prefix, 0, bytes, length, prefix.length);
		length += prefix.length;
		return this;
	}

	byte[] toBytes() {
		return Arrays.copyOf(bytes, length);
	}

	private void invert(int from) {
		for (int i = from; i < length; i++) {
			bytes[i] = (byte) ~bytes[i];
		}
	}

	/** The first key that comes after all keys that begin like this. */
	static byte[] after(byte[] prefix) {
		int last = prefix.length - 1;
		while (prefix[last] == (byte) 0xFF) {
			last--;
		}
		byte[] after = Arrays.copyOf(prefix, last + 1);
		after[last]++;
		return after;
	}

	/** Where the value ends that begins here; not for sub-documents and arrays. */
	static int end(byte[] key, int from, boolean ascending) {
		int type = (ascending ? key[from] : ~key[from]) & 0xFF;
		return switch (type) {
			case MIN, EMPTY_ARRAY, NULL, MAX -> from + 1;
			case FLAG -> from + 2;
			case DATE, TIMESTAMP -> from + 1 + Long.BYTES;
			case NUMBER -> from + 1 + Long.BYTES + Short.BYTES;
			case OBJECT_ID -> from + 1 + 12;
			case UNIVERSAL_ID, LEGACY_UUID -> from + 1 + 2 * Long.BYTES;
			case TEXT -> {
				byte end = (byte) (ascending ? 0 : 0xFF);
				int i = from + 1;
				while (key[i] != end) {
					i++;
				}
				yield i + 1;
			}
			default -> throw new IllegalStateException("type " + type + " has no end");
		};
	}

	/** A value that a query may ask for by equality and find by its bytes. */
	static boolean isScalar(@Nullable Object value) {
		return value == null || switch (type(value)) {
			case DOCUMENT, LIST, OTHER, MIN, MAX -> false;
			default -> true;
		};
	}

	/**
	 * A value whose bytes sort exactly as the query engine compares. It compares numbers
	 * beyond an int as longs, without their fraction; decimals with decimals by all their
	 * digits; sub-documents field by field.
	 */
	static boolean isOrdered(@Nullable Object value) {
		return switch (value) {
			case null -> true;
			case Double number -> !number.isNaN() && (Math.abs(number) < INT_VALUES || number == Math.rint(number))
					&& !number.isInfinite();
			case Float _ -> false;
			case BinData _ -> false;
			case Decimal128 _ -> false;
			case MinKey _, MaxKey _ -> true;
			default -> isScalar(value) && value != EMPTY;
		};
	}

	/** Whether a range of this value's type can be read from an index. */
	static boolean isRanged(@Nullable Object value) {
		return value != null && isOrdered(value) && switch (type(value)) {
			case NUMBER, TEXT, DATE, OBJECT_ID, UNIVERSAL_ID -> true;
			default -> false;
		};
	}

	static boolean isSameType(Object one, Object other) {
		return type(one) == type(other);
	}

	private static int type(Object value) {
		return switch (value) {
			case String _ -> TEXT;
			case Number _ -> NUMBER;
			case Boolean _ -> FLAG;
			case Instant _ -> DATE;
			case Missing _ -> NULL;
			case ObjectId _ -> OBJECT_ID;
			case UUID _ -> UNIVERSAL_ID;
			case LegacyUUID _ -> LEGACY_UUID;
			case BsonTimestamp _ -> TIMESTAMP;
			case BinData _ -> BINARY;
			case Document _ -> DOCUMENT;
			case Collection<?> _ -> LIST;
			case MinKey _ -> MIN;
			case MaxKey _ -> MAX;
			default -> (value == EMPTY) ? EMPTY_ARRAY : OTHER;
		};
	}

	private void put(@Nullable Object value) {
		if (value == null) {
			putByte(NULL);
			return;
		}
		putByte(type(value));
		switch (value) {
			case String text -> putText(text);
			case Number number -> putNumber(number);
			case Boolean flag -> putByte(flag ? 1 : 0);
			case Instant date -> putLong(date.toEpochMilli() ^ Long.MIN_VALUE);
			case ObjectId id -> addBytes(id.toByteArray());
			// As their texts compare, and as the JDK compares: once unsigned, once
			// signed.
			case UUID id -> putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
			case LegacyUUID id -> putLong(id.getUuid().getMostSignificantBits() ^ Long.MIN_VALUE)
				.putLong(id.getUuid().getLeastSignificantBits() ^ Long.MIN_VALUE);
			case BsonTimestamp timestamp -> putLong(timestamp.getValue());
			case BinData binary -> putLong(binary.getData().length).addBytes(binary.getData());
			case Document document -> putDocument(document);
			case Collection<?> values -> {
				values.forEach((one) -> putByte(1).put(one));
				putByte(0);
			}
			case Missing _, MinKey _, MaxKey _ -> {
				// The type says it all.
			}
			default -> {
				if (value != EMPTY) {
					putText(value.toString());
				}
			}
		}
	}

	private void putDocument(Document document) {
		document.forEach((field, value) -> {
			putByte(1).putText(field);
			put(value);
		});
		putByte(0);
	}

	/** Not UTF-8, which sorts by characters: the engine compares UTF-16. */
	private void putText(String text) {
		for (int i = 0; i < text.length(); i++) {
			int unit = text.charAt(i) + 1;
			if (unit < 0x80) {
				putByte(unit);
			}
			else if (unit < 0x800) {
				putByte(0xC0 | unit >> 6).putByte(0x80 | unit & 0x3F);
			}
			else if (unit < 0x10000) {
				putByte(0xE0 | unit >> 12).putByte(0x80 | unit >> 6 & 0x3F).putByte(0x80 | unit & 0x3F);
			}
			else {
				addBytes(new String(Character.toChars(unit)).getBytes(StandardCharsets.UTF_8));
			}
		}
		putByte(0);
	}

	/** As a double, and what a large long has more than a double can hold. */
	private void putNumber(Number number) {
		double value = number.doubleValue();
		long bits = Double.doubleToLongBits((value == 0) ? 0 : value);
		putLong((bits < 0) ? ~bits : bits ^ Long.MIN_VALUE);
		long rest = (number instanceof Long exact) ? exact - (long) value : 0;
		putByte((int) (rest >> 8) ^ 0x80).putByte((int) rest);
	}

	private Keys putLong(long value) {
		for (int shift = 56; shift >= 0; shift -= 8) {
			putByte((int) (value >> shift));
		}
		return this;
	}

	private Keys putByte(int value) {
		reserve(1);
		bytes[length++] = (byte) value;
		return this;
	}

	private void reserve(int more) {
		if (length + more > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
		}
	}

}
