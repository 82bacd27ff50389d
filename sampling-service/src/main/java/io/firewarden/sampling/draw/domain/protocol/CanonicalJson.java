package io.firewarden.sampling.draw.domain.protocol;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Canonical JSON, RFC 8785 (JCS), of maps with string keys, lists, strings, numbers,
 * booleans and null. Refuses what has no canonical form with
 * {@link IllegalArgumentException}: lone surrogates, NaN, infinities, other types.
 */
public final class CanonicalJson {

	private static final long SAFE_INTEGER = 1L << 53;

	private final StringBuilder text = new StringBuilder();

	/** A part that is canonical JSON already. */
	public record Verbatim(String text) {
	}

	private CanonicalJson() {
	}

	public static String text(@Nullable Object value) {
		var json = new CanonicalJson();
		json.write(value);
		return json.text.toString();
	}

	public static byte[] bytes(@Nullable Object value) {
		return text(value).getBytes(StandardCharsets.UTF_8);
	}

	/** A number as ECMAScript prints it: the shortest text that reads back as it. */
	public static String number(double value) {
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("JSON has no " + value);
		}
		if (value == 0) {
			return "0";
		}
		var shortest = shortest(Math.abs(value));
		String digits = shortest.unscaledValue().toString();
		return (value < 0 ? "-" : "") + placed(digits, digits.length() - shortest.scale());
	}

	private static BigDecimal shortest(double value) {
		var printed = new BigDecimal(Double.toString(value));
		// Java prints two digits at least: 4.9E-324 where 5e-324 reads back as the same.
		var rounded = printed.round(new MathContext(1));
		return (rounded.doubleValue() == value ? rounded : printed).stripTrailingZeros();
	}

	/**
	 * The value is 0.digits times ten to the power of point (ECMA-262, Number::toString).
	 */
	private static String placed(String digits, int point) {
		int count = digits.length();
		if (count <= point && point <= 21) {
			return digits + "0".repeat(point - count);
		}
		if (0 < point && point <= 21) {
			return digits.substring(0, point) + "." + digits.substring(point);
		}
		if (-6 < point && point <= 0) {
			return "0." + "0".repeat(-point) + digits;
		}
		String mantissa = count == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
		return mantissa + "e" + (point > 0 ? "+" : "-") + Math.abs(point - 1);
	}

	private void write(@Nullable Object value) {
		switch (value) {
			case null -> this.text.append("null");
			case Boolean flag -> this.text.append(flag);
			case String string -> string(string);
			case Integer whole -> this.text.append(whole.intValue());
			case Long whole when Math.abs(whole) <= SAFE_INTEGER -> this.text.append(whole.longValue());
			case Number number -> this.text.append(number(number.doubleValue()));
			case List<?> list -> list(list);
			case Map<?, ?> map -> object(map);
			case Verbatim verbatim -> this.text.append(verbatim.text());
			default -> throw new IllegalArgumentException("no JSON form for " + value.getClass());
		}
	}

	private void list(List<?> list) {
		this.text.append('[');
		String between = "";
		for (Object element : list) {
			this.text.append(between);
			write(element);
			between = ",";
		}
		this.text.append(']');
	}

	private void object(Map<?, ?> map) {
		// String order is the order of UTF-16 code units, as RFC 8785 3.2.3 asks.
		var sorted = new TreeMap<String, Object>();
		map.forEach((name, value) -> sorted.put((String) name, value));
		this.text.append('{');
		String between = "";
		for (var member : sorted.entrySet()) {
			this.text.append(between);
			string(member.getKey());
			this.text.append(':');
			write(member.getValue());
			between = ",";
		}
		this.text.append('}');
	}

	private void string(String string) {
		this.text.append('"');
		for (int i = 0; i < string.length(); i++) {
			char unit = string.charAt(i);
			if (Character.isHighSurrogate(unit) && i + 1 < string.length()
					&& Character.isLowSurrogate(string.charAt(i + 1))) {
				this.text.append(unit).append(string.charAt(++i));
			}
			else {
				character(unit);
			}
		}
		this.text.append('"');
	}

	private void character(char unit) {
		switch (unit) {
			case '"' -> this.text.append("\\\"");
			case '\\' -> this.text.append("\\\\");
			case '\b' -> this.text.append("\\b");
			case '\t' -> this.text.append("\\t");
			case '\n' -> this.text.append("\\n");
			case '\f' -> this.text.append("\\f");
			case '\r' -> this.text.append("\\r");
			default -> {
				if (Character.isSurrogate(unit)) {
					throw new IllegalArgumentException("half of a surrogate pair");
				}
				this.text.append(unit < ' ' ? "\\u00%02x".formatted((int) unit) : String.valueOf(unit));
			}
		}
	}

}
