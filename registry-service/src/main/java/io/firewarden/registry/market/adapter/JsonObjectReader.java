package io.firewarden.registry.market.adapter;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

import io.firewarden.registry.market.domain.ColumnTitles;
import io.firewarden.registry.market.domain.Fault;
import io.firewarden.registry.market.domain.FaultKind;
import io.firewarden.registry.market.domain.FeedField;
import io.firewarden.registry.market.domain.RawRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one flat JSON object after the other; its values stay until the next. */
final class JsonObjectReader implements RawRow {

	private static final JsonFactory JSON = new JsonFactory();

	/** A feed of nonsense must not fill the memory with its keys. */
	private static final int MOST_TITLES = 200;

	private static final int SHOWN = 60;

	private final ColumnTitles known;

	private final Set<String> titles = new LinkedHashSet<>();

	private final @Nullable String[] values = new @Nullable String[FeedField.values().length];

	/** How good the title is that each value stood under. */
	private final int[] ranks = new int[this.values.length];

	JsonObjectReader(ColumnTitles known) {
		this.known = known;
	}

	/** Reads an object; what is wrong with the text, or null. */
	@Nullable Fault read(String text) {
		Arrays.fill(this.values, null);
		try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				return broken(text);
			}
			while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
				String name = parser.currentName();
				JsonToken token = parser.nextToken();
				FeedField field = this.known.of(name);
				if (this.titles.size() < MOST_TITLES) {
					this.titles.add(name);
				}
				if (token.isStructStart()) {
					parser.skipChildren();
				}
				else if (field != null && field != FeedField.PERSONAL && token != JsonToken.VALUE_NULL) {
					put(field.ordinal(), this.known.rank(name), parser.getString());
				}
			}
			return (parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null) ? null : broken(text);
		}
		catch (JacksonException ex) {
			return broken(text);
		}
	}

	/**
	 * As in a table: of two titles of a field the better one counts, if it says anything.
	 */
	private void put(int at, int rank, String value) {
		String before = this.values[at];
		if (before == null || before.isBlank() || (rank < this.ranks[at] && !value.isBlank())) {
			this.values[at] = value;
			this.ranks[at] = rank;
		}
	}

	private Fault broken(String text) {
		Arrays.fill(this.values, null);
		return new Fault(FaultKind.NOT_JSON, null, text.substring(0, Math.min(SHOWN, text.length())), null);
	}

	Set<String> titles() {
		return this.titles;
	}

	@Override
	public @Nullable String text(FeedField field) {
		return this.values[field.ordinal()];
	}

}
