package io.firewarden.sampling.draw.adapter.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** An object of the document, read field by field; what does not fit is a departure. */
record Members(Place place, Map<?, ?> fields) {

	static Members of(Place place, @Nullable Object value) throws Departure {
		if (value instanceof Map<?, ?> fields) {
			return new Members(place, fields);
		}
		throw new Departure(place.toString(), "is not an object");
	}

	/** Says that these fields are all there are: an unknown one is covered by no hash. */
	Members only(String... known) throws Departure {
		var unknown = new TreeSet<>(this.fields.keySet().stream().map(String::valueOf).toList());
		unknown.removeAll(Arrays.asList(known));
		if (unknown.isEmpty()) {
			return this;
		}
		var missing = Arrays.stream(known).filter((name) -> !this.fields.containsKey(name)).toList();
		throw new Departure(this.place.member(unknown.first()).toString(), "is no field of a draw bundle"
				+ (missing.isEmpty() ? "" : "; not there: " + String.join(", ", missing)));
	}

	String text(String name) throws Departure {
		return text(this.place.member(name), need(name));
	}

	Optional<String> optionalText(String name) throws Departure {
		return this.fields.containsKey(name) ? Optional.of(text(name)) : Optional.empty();
	}

	int whole(String name, int least) throws Departure {
		if (need(name) instanceof Long value && value >= least && value <= Integer.MAX_VALUE) {
			return value.intValue();
		}
		throw new Departure(this.place.member(name).toString(), "is not a whole number of at least " + least);
	}

	Members object(String name) throws Departure {
		return of(this.place.member(name), need(name));
	}

	List<Members> objects(String name) throws Departure {
		List<Members> objects = new ArrayList<>();
		List<?> elements = list(name);
		for (int i = 0; i < elements.size(); i++) {
			objects.add(of(this.place.member(name).element(i), elements.get(i)));
		}
		return objects;
	}

	List<String> texts(String name) throws Departure {
		List<String> texts = new ArrayList<>();
		List<?> elements = list(name);
		for (int i = 0; i < elements.size(); i++) {
			texts.add(text(this.place.member(name).element(i), elements.get(i)));
		}
		return texts;
	}

	boolean has(String name) {
		return this.fields.containsKey(name);
	}

	Departure wrong(String name, String what) {
		return new Departure(this.place.member(name).toString(), what);
	}

	private List<?> list(String name) throws Departure {
		if (need(name) instanceof List<?> list) {
			return list;
		}
		throw wrong(name, "is not a list");
	}

	private @Nullable Object need(String name) throws Departure {
		if (!this.fields.containsKey(name)) {
			throw wrong(name, "is missing");
		}
		return this.fields.get(name);
	}

	private static String text(Place place, @Nullable Object value) throws Departure {
		if (value instanceof String text) {
			return text;
		}
		throw new Departure(place.toString(), "is not a text");
	}

}
