package io.firewarden.sampling.draw.adapter.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.firewarden.sampling.draw.domain.protocol.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * Reads RFC 8259 JSON into maps, lists, strings, longs, doubles, booleans and null, and
 * is stricter than libraries are, because a change could hide: a document that names a
 * member twice is unusable, and a number that is not written as RFC 8785 writes it, or
 * half of a surrogate pair, which has no canonical form, is a departure.
 */
final class StrictJson {

	private static final int DEEPEST = 64;

	private final String text;

	private int at;

	private StrictJson(String text) {
		this.text = text;
	}

	static @Nullable Object read(String text) throws Unusable, Departure {
		var json = new StrictJson(text);
		Object value = json.value(Place.ROOT, 0);
		json.space();
		if (json.at < text.length()) {
			throw json.unusable("something follows the end");
		}
		return value;
	}

	private @Nullable Object value(Place place, int depth) throws Unusable, Departure {
		space();
		if (depth > DEEPEST) {
			throw unusable("nested too deep");
		}
		return switch (peek()) {
			case '{' -> object(place, depth);
			case '[' -> list(place, depth);
			case '"' -> whole(place, string());
			case 't' -> word("true", true);
			case 'f' -> word("false", false);
			case 'n' -> word("null", null);
			default -> number(place);
		};
	}

	private Map<String, @Nullable Object> object(Place place, int depth) throws Unusable, Departure {
		Map<String, @Nullable Object> members = new LinkedHashMap<>();
		this.at++;
		space();
		if (taken('}')) {
			return members;
		}
		do {
			space();
			String name = string();
			whole(place, name);
			Place member = place.member(name);
			space();
			need(':');
			Object value = value(member, depth + 1);
			if (members.containsKey(name)) {
				throw unusable(member + " stands there twice");
			}
			members.put(name, value);
			space();
		}
		while (taken(','));
		need('}');
		return members;
	}

	private List<@Nullable Object> list(Place place, int depth) throws Unusable, Departure {
		List<@Nullable Object> elements = new ArrayList<>();
		this.at++;
		space();
		if (taken(']')) {
			return elements;
		}
		do {
			elements.add(value(place.element(elements.size()), depth + 1));
			space();
		}
		while (taken(','));
		need(']');
		return elements;
	}

	private String string() throws Unusable {
		need('"');
		int plain = this.at;
		while (peek() != '"' && peek() != '\\') {
			character();
		}
		if (peek() == '"') {
			return this.text.substring(plain, this.at++);
		}
		var value = new StringBuilder().append(this.text, plain, this.at);
		while (!taken('"')) {
			value.append(taken('\\') ? escaped() : character());
		}
		return value.toString();
	}

	/** In the bytes of the file there can be no half: only an escape writes one. */
	private static String whole(Place place, String text) throws Departure {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isSurrogate(text.charAt(i)) && Character.charCount(text.codePointAt(i++)) == 1) {
				throw new Departure(place == Place.ROOT ? "bundle" : place.toString(),
						"holds half of a surrogate pair");
			}
		}
		return text;
	}

	private char character() throws Unusable {
		char unit = peek();
		if (unit < ' ') {
			throw unusable("a control character inside a string");
		}
		this.at++;
		return unit;
	}

	private char escaped() throws Unusable {
		char kind = peek();
		this.at++;
		return switch (kind) {
			case '"', '\\', '/' -> kind;
			case 'b' -> '\b';
			case 'f' -> '\f';
			case 'n' -> '\n';
			case 'r' -> '\r';
			case 't' -> '\t';
			case 'u' -> {
				this.at += 4;
				if (this.at > this.text.length()
						|| !this.text.substring(this.at - 4, this.at).matches("[0-9a-fA-F]{4}")) {
					throw unusable("a broken \\u escape");
				}
				yield (char) Integer.parseInt(this.text, this.at - 4, this.at, 16);
			}
			default -> throw unusable("an unknown escape");
		};
	}

	private Number number(Place place) throws Unusable, Departure {
		int start = this.at;
		while (this.at < this.text.length() && "+-.0123456789eE".indexOf(this.text.charAt(this.at)) >= 0) {
			this.at++;
		}
		String lexeme = this.text.substring(start, this.at);
		if (!lexeme.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
			this.at = start;
			throw unusable("no JSON value");
		}
		double value = Double.parseDouble(lexeme);
		if (!Double.isFinite(value) || !CanonicalJson.number(value).equals(lexeme)) {
			throw new Departure(place.toString(),
					"the number " + lexeme + " is not written as canonical JSON writes it");
		}
		if (value == Math.rint(value) && Math.abs(value) <= 1L << 53) {
			return (long) value;
		}
		return value;
	}

	private @Nullable Object word(String word, @Nullable Object value) throws Unusable {
		if (!this.text.startsWith(word, this.at)) {
			throw unusable("no JSON value");
		}
		this.at += word.length();
		return value;
	}

	private void space() {
		while (this.at < this.text.length() && " \t\n\r".indexOf(this.text.charAt(this.at)) >= 0) {
			this.at++;
		}
	}

	private char peek() throws Unusable {
		if (this.at >= this.text.length()) {
			throw unusable("the text ends too early");
		}
		return this.text.charAt(this.at);
	}

	private boolean taken(char wanted) {
		boolean there = this.at < this.text.length() && this.text.charAt(this.at) == wanted;
		this.at += there ? 1 : 0;
		return there;
	}

	private void need(char wanted) throws Unusable {
		if (!taken(wanted)) {
			throw unusable("no '" + wanted + "' where one must be");
		}
	}

	private Unusable unusable(String what) {
		int line = 1 + (int) this.text.substring(0, Math.min(this.at, this.text.length()))
			.chars()
			.filter((c) -> c == '\n')
			.count();
		return new Unusable("not JSON: " + what + ", line " + line);
	}

}
