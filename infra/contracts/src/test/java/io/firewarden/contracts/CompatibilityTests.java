package io.firewarden.contracts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each kind of change, made to a small schema that has one of everything. */
class CompatibilityTests {

	private static final String RELEASED = """
			{ "type": "object", "required": ["uscc", "kind", "rows"],
			  "properties": {
			    "uscc": { "$ref": "#/$defs/uscc" },
			    "note": { "type": "string", "description": "Words." },
			    "kind": { "type": "string", "enum": ["ONE", "TWO"] },
			    "way": { "type": "string", "enum": ["ONE", "TWO"], "x-open": true },
			    "rows": { "type": "array", "items": { "type": "object", "required": ["area"],
			      "properties": { "area": { "type": "number", "minimum": 0 } } } } },
			  "additionalProperties": true,
			  "$defs": { "uscc": { "type": "string", "pattern": "^[0-9A-Z]{18}$" } } }""";

	@ParameterizedTest(name = "{2}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					"note": { "type": "string", "description": "Words." },       | ``                                         | /note was removed
					["uscc", "kind", "rows"]                                     | ["uscc", "kind"]                           | /rows was always there and may now be missing
					["uscc", "kind", "rows"]                                     | ["uscc", "kind", "rows", "note"]           | /note was optional and is required, which older events do not fulfil
					"note": { "type": "string"                                   | "note": { "type": "integer"                | /note type was "string" and is "integer"
					"note": { "type": "string"                                   | "note": { "type": ["string", "null"]       | /note type was "string" and is ["string","null"]
					"note": { "type": "string"                                   | "note": { "maxLength": 9, "type": "string" | /note maxLength was not limited and is 9
					"note": { "type": "string"                                   | "note": { "enum": ["A"], "type": "string"  | /note was free and is limited to ["A"]
					"enum": ["ONE", "TWO"] }                                     | "enum": ["ONE"] }                          | /kind lost the word TWO
					"enum": ["ONE", "TWO"] }                                     | "enum": ["ONE", "TWO", "SIX"] }            | /kind gained the word SIX, which readers do not know
					"enum": ["ONE", "TWO"] }                                     | "title": "Kind" }                          | /kind was limited to ["ONE","TWO"] and is free
					"enum": ["ONE", "TWO"], "x-open": true                       | "enum": ["TWO"], "x-open": true            | /way lost the word ONE
					, "x-open": true                                             | ``                                         | /way an open list of words is closed
					["area"]                                                     | []                                         | /rows[]/area was always there and may now be missing
					"minimum": 0                                                 | "minimum": 1                               | /rows[]/area minimum was 0 and is 1
					"additionalProperties": true                                 | "additionalProperties": false              | / additionalProperties was true and is false
					^[0-9A-Z]{18}$                                               | ^[0-9]{18}$                                | /uscc pattern was "^[0-9A-Z]{18}$" and is "^[0-9]{18}$"
					""")
	void breakingChangeIsFound(String what, String into, String found) {
		assertThat(Compatibility.breaks(RELEASED, changed(what, into))).containsExactly(found);
	}

	@Test
	void newRequiredPropertyIsFound() {
		var current = changed("\"uscc\", \"kind\", \"rows\"", "\"uscc\", \"kind\", \"rows\", \"day\"")
			.replace("\"note\": {", "\"day\": { \"type\": \"string\" }, \"note\": {");
		assertThat(Compatibility.breaks(RELEASED, current))
			.containsExactly("/day is new and required, which older events do not fulfil");
	}

	@Test
	void newOptionalPropertyIsWelcome() {
		assertThat(Compatibility.breaks(RELEASED,
				changed("\"note\": {", "\"day\": { \"type\": \"string\" }, \"note\": {")))
			.isEmpty();
	}

	@Test
	void openListOfWordsMayGrow() {
		var current = changed("\"enum\": [\"ONE\", \"TWO\"], \"x-open\"",
				"\"enum\": [\"ONE\", \"TWO\", \"SIX\"], \"x-open\"");
		assertThat(Compatibility.breaks(RELEASED, current)).isEmpty();
	}

	@Test
	void rewordingAndMovingADefinitionAreFree() {
		assertThat(Compatibility.breaks(RELEASED, changed("\"Words.\"", "\"Other words.\""))).isEmpty();
		assertThat(Compatibility.breaks(RELEASED,
				changed("{ \"$ref\": \"#/$defs/uscc\" }", "{ \"type\": \"string\", \"pattern\": \"^[0-9A-Z]{18}$\" }")))
			.isEmpty();
	}

	private static String changed(String what, String into) {
		assertThat(RELEASED).contains(what);
		return RELEASED.replace(what, into);
	}

}
